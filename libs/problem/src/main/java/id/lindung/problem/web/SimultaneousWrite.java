package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Two requests looked, found nothing, and wrote the same; a unique constraint let one pass (PostgreSQL's error code
 * 23505). What stands in a use case's way otherwise, it has found by looking and answered itself.
 */
@ApplicationScoped
class SimultaneousWrite implements FailureTranslation {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public Optional<ProblemType> translate(Throwable failure) {
        return failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())
                ? Optional.of(CommonProblem.CONFLICT)
                : Optional.empty();
    }
}
