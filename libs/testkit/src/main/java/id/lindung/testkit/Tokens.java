package id.lindung.testkit;

import id.lindung.local.issuer.KeptTokens;
import id.lindung.local.issuer.TokenMinter;
import id.lindung.local.issuer.TokenRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Access tokens of the test issuer, good ones and bad ones. Each is used as {@code Authorization: Bearer <token>}. */
public final class Tokens {

    private Tokens() {}

    /** A person of this unit with these roles; the subject is made of both, so it is the same each time. */
    public static String of(String unit, String... roles) {
        return ofSubject("person-" + unit + "-" + String.join("-", roles), unit, roles);
    }

    /** One certain person of this unit with these roles. */
    public static String ofSubject(String subject, String unit, String... roles) {
        return mint(TokenRequest.of(subject, Optional.of(unit), List.of(roles)));
    }

    /** Somebody of no unit, such as an operator. */
    public static String withoutUnit(String... roles) {
        return mint(TokenRequest.of("person-" + String.join("-", roles), Optional.empty(), List.of(roles)));
    }

    /** A clerk of a partner agency. */
    public static String ofAgency(String agency, String... roles) {
        return mint(TokenRequest.of("clerk-" + agency, Optional.empty(), List.of(roles))
                .withAgency(agency));
    }

    /** Was good until a minute ago and more. */
    public static String expired(String unit, String... roles) {
        return mint(person(unit, roles).withLifetime(Duration.ofMinutes(-10)));
    }

    /** Good for another system. */
    public static String forAnotherAudience(String unit, String... roles) {
        return mint(person(unit, roles).withAudience("another-system"));
    }

    /** Says all the right things, signed with a key that is not the issuer's. */
    public static String signedByAnotherKey(String unit, String... roles) {
        return TokenMinter.withUnknownKey(TestServers.get().issuer(), Clock.systemUTC())
                .mint(person(unit, roles));
    }

    /** Whatever the request says. */
    public static String mint(TokenRequest request) {
        return Issued.TOKENS.token(request);
    }

    private static final class Issued {
        static final KeptTokens TOKENS = new KeptTokens(
                TokenMinter.withKeyIn(
                        TestServers.get().issuerFolder(), TestServers.get().issuer(), Clock.systemUTC()),
                Clock.systemUTC());
    }

    private static TokenRequest person(String unit, String... roles) {
        return TokenRequest.of("person-" + unit, Optional.of(unit), List.of(roles));
    }
}
