package id.lindung.messaging;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;

/**
 * A commit did not come about, or nobody heard its answer. What the transaction manager wraps says why; where it wraps
 * nothing (a time-out, a lost connection) the effect is there or it is not, and the same request or event, sent again,
 * finds out: by its idempotency key, its version or its inbox row.
 */
@ApplicationScoped
public class UnsettledCommit implements FailureTranslation {

    private static final List<Class<? extends Throwable>> WRAPPINGS = List.of(
            QuarkusTransactionException.class,
            RollbackException.class,
            HeuristicRollbackException.class,
            HeuristicMixedException.class,
            SystemException.class,
            XAException.class);

    @Override
    public Optional<ProblemType> translate(Throwable failure) {
        return isWrapping(failure) && reasons(failure).isEmpty()
                ? Optional.of(CommonProblem.UNAVAILABLE)
                : Optional.empty();
    }

    /**
     * The failure, its causes and what it suppressed, without the transaction manager's wrappings. Suppressed ones too: a
     * failed commit hides what the driver said in there. Empty when nobody says why.
     */
    public static List<Throwable> reasons(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        collect(failure, chain);
        return chain.stream().filter(link -> !isWrapping(link)).toList();
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

    private static boolean isWrapping(Throwable link) {
        return WRAPPINGS.stream().anyMatch(type -> type.isInstance(link));
    }
}
