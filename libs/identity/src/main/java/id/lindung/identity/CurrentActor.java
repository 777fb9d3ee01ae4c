package id.lindung.identity;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The caller of the request at hand. */
@ApplicationScoped
public class CurrentActor {

    private final CurrentIdentityAssociation identities;

    CurrentActor(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /**
     * The caller.
     *
     * @throws ProblemException {@code unauthenticated} (401) outside a request or without a token
     */
    public Actor get() {
        return find().orElseThrow(() -> new ProblemException(CommonProblem.UNAUTHENTICATED));
    }

    /** The caller; empty for background work and on public paths. */
    public Optional<Actor> find() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return ActorIdentity.of(identities.getIdentity());
    }
}
