package id.lindung.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the caller once, when the token is verified: a token with claims that are none of ours is no token at all. */
@ApplicationScoped
class ActorIdentity implements SecurityIdentityAugmentor {

    private static final String ACTOR = "lindung.actor";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        try {
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder(identity)
                            .addAttribute(ACTOR, ActorClaims.read(identity))
                            .build());
        } catch (AuthenticationFailedException refused) {
            return Uni.createFrom().failure(refused);
        }
    }

    static Optional<Actor> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ACTOR));
    }
}
