package id.lindung.local.issuer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a token shall say.
 *
 * @param subject who calls
 * @param roles codes of roles, such as {@code case-manager}
 * @param unit region code of the caller's unit, such as {@code 62.11}
 * @param agency id of the caller's partner agency
 * @param audience for whom the token is; services of this system want {@value #AUDIENCE}
 * @param lifetime from now until it expires; negative for a token that has expired
 */
public record TokenRequest(
        String subject,
        List<String> roles,
        Optional<String> unit,
        Optional<String> agency,
        String audience,
        Duration lifetime) {

    /** The audience of every service of this system. */
    public static final String AUDIENCE = "lindung";

    private static final Duration ONE_HOUR = Duration.ofHours(1);

    /** A token of one hour for this system. */
    public static TokenRequest of(String subject, Optional<String> unit, List<String> roles) {
        return new TokenRequest(subject, roles, unit, Optional.empty(), AUDIENCE, ONE_HOUR);
    }

    public TokenRequest withSubject(String other) {
        return new TokenRequest(other, roles, unit, agency, audience, lifetime);
    }

    public TokenRequest withAgency(String id) {
        return new TokenRequest(subject, roles, unit, Optional.of(id), audience, lifetime);
    }

    public TokenRequest withAudience(String other) {
        return new TokenRequest(subject, roles, unit, agency, other, lifetime);
    }

    public TokenRequest withLifetime(Duration other) {
        return new TokenRequest(subject, roles, unit, agency, audience, other);
    }
}
