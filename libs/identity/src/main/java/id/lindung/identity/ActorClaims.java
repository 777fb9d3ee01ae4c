package id.lindung.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims we agreed on with the issuer: {@code sub}, {@code roles}, {@code unit}, {@code agency}. */
final class ActorClaims {

    private ActorClaims() {}

    static Actor read(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        return new Actor(token.getSubject(), identity.getRoles(), text(token, "unit"), text(token, "agency"));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return token.<Object>claim(claim).map(Object::toString);
    }
}
