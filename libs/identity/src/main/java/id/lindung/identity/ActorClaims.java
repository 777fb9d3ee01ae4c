package id.lindung.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims we agreed on with the issuer: {@code sub}, {@code roles}, {@code unit}, {@code agency}. */
final class ActorClaims {

    private ActorClaims() {}

    /**
     * The caller whom a verified token names.
     *
     * @throws AuthenticationFailedException when a claim is none of ours; better no caller than half of one
     */
    static Actor read(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new AuthenticationFailedException("no token");
        }
        var subject = text(token, "sub").orElseThrow(() -> new AuthenticationFailedException("no subject"));
        var unit = text(token, "unit");
        if (unit.isPresent() && !Scope.isUnit(unit.get())) {
            throw new AuthenticationFailedException("no unit's code");
        }
        return new Actor(subject, identity.getRoles(), unit, text(token, "agency"));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case null -> Optional.empty();
            case String text when !text.isBlank() -> Optional.of(text);
            case JsonString text when !text.getString().isBlank() -> Optional.of(text.getString());
            default -> throw new AuthenticationFailedException("no text");
        };
    }
}
