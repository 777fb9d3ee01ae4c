package id.lindung.messaging;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.hibernate.StaleStateException;

/** Someone else saved the aggregate first: to the caller, the same as an {@code If-Match} that no longer matches. */
@ApplicationScoped
class StaleAggregate implements FailureTranslation {

    @Override
    public Optional<ProblemType> translate(Throwable failure) {
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException
                ? Optional.of(CommonProblem.PRECONDITION_FAILED)
                : Optional.empty();
    }
}
