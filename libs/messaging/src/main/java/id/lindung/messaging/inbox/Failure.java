package id.lindung.messaging.inbox;

import com.fasterxml.jackson.core.JacksonException;
import id.lindung.messaging.envelope.MisfitException;
import id.lindung.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.transaction.xa.XAException;

/**
 * What a failed handling means for its event. Waiting is for the surroundings; whatever the event itself brought about
 * would fail again for ever and hold up all others behind it.
 */
enum Failure {
    /** The surroundings failed: the same event may succeed later. */
    PASSING,
    /** The event failed: it parks its key. */
    LASTING;

    private static final List<Class<? extends Throwable>> PASSING_TYPES = List.of(
            SQLTransientException.class,
            SQLRecoverableException.class,
            OptimisticLockException.class,
            PessimisticLockException.class,
            LockTimeoutException.class,
            QueryTimeoutException.class,
            // A commit that did not come about, or that nobody heard the answer of: the inbox row tells on the next
            // try.
            RollbackException.class,
            HeuristicRollbackException.class,
            HeuristicMixedException.class,
            SystemException.class,
            TimeoutException.class,
            ProcessingException.class,
            OutOfMemoryError.class);

    // These say that a commit did not come about, or that nobody heard its answer. What they wrap says why: a
    // constraint
    // that was checked at commit lasts. Alone (a time-out, a lost connection) they pass; the inbox row tells next time
    // whether the commit came about after all.
    private static final List<Class<? extends Throwable>> WRAPPINGS = List.of(
            QuarkusTransactionException.class,
            RollbackException.class,
            HeuristicRollbackException.class,
            HeuristicMixedException.class,
            SystemException.class,
            XAException.class);

    // SQL state classes: connection, authorisation to connect, transaction rollback (serialization, deadlock),
    // resources, object in use (lock not available), operator intervention (shutdown, cancel), system error.
    private static final Set<String> PASSING_STATES = Set.of("08", "28", "40", "53", "55", "57", "58");
    private static final String READ_ONLY = "25006";
    private static final Set<Integer> PASSING_STATUSES = Set.of(408, 425, 429);

    static Failure of(Throwable failure) {
        var chain = chain(failure);
        // Both are I/O exceptions by inheritance only: what cannot be parsed today cannot be parsed tomorrow.
        if (chain.stream().anyMatch(link -> link instanceof MisfitException || link instanceof JacksonException)) {
            return LASTING;
        }
        var reasons = chain.stream().filter(link -> !isAny(WRAPPINGS, link)).toList();
        return reasons.isEmpty() || reasons.stream().anyMatch(Failure::passes) ? PASSING : LASTING;
    }

    private static boolean passes(Throwable link) {
        if (isAny(PASSING_TYPES, link)) {
            return true;
        }
        return switch (link) {
            case SQLException sql -> passes(sql);
            case WebApplicationException answer -> passes(answer.getResponse().getStatus());
            case ProblemException problem -> passes(problem.type().status());
            case IOException away -> true;
            default -> false;
        };
    }

    private static boolean isAny(List<Class<? extends Throwable>> types, Throwable link) {
        return types.stream().anyMatch(type -> type.isInstance(link));
    }

    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        // Without a state it did not come from PostgreSQL: the pool had no connection to give.
        return state == null
                || state.length() != 5
                || READ_ONLY.equals(state)
                || PASSING_STATES.contains(state.substring(0, 2));
    }

    private static boolean passes(int status) {
        return status >= 500 || PASSING_STATUSES.contains(status);
    }

    // Suppressed ones too: a failed commit hides what the driver said in there.
    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        collect(failure, chain);
        return chain;
    }

    private static void collect(Throwable failure, List<Throwable> into) {
        if (into.contains(failure)) {
            return;
        }
        into.add(failure);
        if (failure.getCause() != null) {
            collect(failure.getCause(), into);
        }
        for (var suppressed : failure.getSuppressed()) {
            collect(suppressed, into);
        }
    }

    /** The class that an operator looks for; never a message, which may quote what the event says. */
    static String classOf(Throwable failure) {
        var told = failure instanceof QuarkusTransactionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return told.getClass().getName();
    }
}
