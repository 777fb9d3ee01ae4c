package id.lindung.identity;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
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

    /** The caller of a request that has not reached its resource yet; empty without a token. */
    public static Optional<Actor> of(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser known
                ? ActorIdentity.of(known.getSecurityIdentity())
                : Optional.empty();
    }

    /** The caller; empty for background work and on public paths. */
    public Optional<Actor> find() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return ActorIdentity.of(identities.getIdentity());
    }
}
