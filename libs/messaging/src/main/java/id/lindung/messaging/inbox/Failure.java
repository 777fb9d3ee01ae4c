package id.lindung.messaging.inbox;

import com.fasterxml.jackson.core.JacksonException;
import id.lindung.messaging.UnsettledCommit;
import id.lindung.messaging.envelope.MisfitException;
import id.lindung.problem.ProblemException;
import id.lindung.problem.SqlFailures;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

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
            TimeoutException.class,
            ProcessingException.class,
            OutOfMemoryError.class);

    private static final Set<Integer> PASSING_STATUSES = Set.of(408, 425, 429);

    static Failure of(Throwable failure) {
        var reasons = UnsettledCommit.reasons(failure);
        // Both are I/O exceptions by inheritance only: what cannot be parsed today cannot be parsed tomorrow.
        if (reasons.stream().anyMatch(link -> link instanceof MisfitException || link instanceof JacksonException)) {
            return LASTING;
        }
        return reasons.isEmpty() || reasons.stream().anyMatch(Failure::passes) ? PASSING : LASTING;
    }

    private static boolean passes(Throwable link) {
        if (PASSING_TYPES.stream().anyMatch(type -> type.isInstance(link))) {
            return true;
        }
        return switch (link) {
            case SQLException sql -> SqlFailures.passes(sql);
            case WebApplicationException answer -> passes(answer.getResponse().getStatus());
            case ProblemException problem -> passes(problem.type().status());
            case IOException away -> true;
            default -> false;
        };
    }

    private static boolean passes(int status) {
        return status >= 500 || PASSING_STATUSES.contains(status);
    }

    /** The class that an operator looks for; never a message, which may quote what the event says. */
    static String classOf(Throwable failure) {
        var told = failure instanceof QuarkusTransactionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return told.getClass().getName();
    }
}
