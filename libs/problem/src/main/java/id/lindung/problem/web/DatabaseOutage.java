package id.lindung.problem.web;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemType;
import id.lindung.problem.SqlFailures;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** The database is away, too slow, or asks to try again. */
@ApplicationScoped
class DatabaseOutage implements FailureTranslation {

    @Override
    public Optional<ProblemType> translate(Throwable failure) {
        return failure instanceof SQLException sql && SqlFailures.passes(sql)
                ? Optional.of(CommonProblem.UNAVAILABLE)
                : Optional.empty();
    }
}
