package id.lindung.identity;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.FailureTranslation;
import id.lindung.problem.ProblemType;
import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The issuer's keys cannot be had: that a token is good can be neither said nor denied. */
@ApplicationScoped
class IssuerOutage implements FailureTranslation {

    @Override
    public Optional<ProblemType> translate(Throwable failure) {
        return failure instanceof OIDCException ? Optional.of(CommonProblem.UNAVAILABLE) : Optional.empty();
    }
}
