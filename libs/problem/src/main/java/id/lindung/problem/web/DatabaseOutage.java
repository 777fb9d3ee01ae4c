package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * The database is away, too slow, or asks to try again: PostgreSQL's error codes by class (08 connection, 53 resources,
 * 57 shutdown and cancelled statements, 40 serialization and deadlock, 55P03 lock not available).
 */
@ApplicationScoped
class DatabaseOutage implements FailureTranslation {

    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    public Optional<ProblemType> translate(Throwable failure) {
        return failure instanceof SQLException sql && passes(sql)
                ? Optional.of(CommonProblem.UNAVAILABLE)
                : Optional.empty();
    }

    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            // The pool's own timeout carries no state; its cause is all there is.
            return failure instanceof SQLTransientException || failure.getCause() instanceof TimeoutException;
        }
        return state.equals(LOCK_NOT_AVAILABLE) || PASSING.contains(state.substring(0, 2));
    }
}
