package id.lindung.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.lindung.local.server.OwnerOnly;
import id.lindung.local.server.ServerFailure;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

/** Signs access tokens (RFC 9068 in shape, RS256) with a key that is kept in a file, so that tokens outlive a restart. */
public final class TokenMinter {

    private static final int KEY_BITS = 2048;

    private final URI issuer;
    private final RSAKey key;
    private final Clock clock;

    private TokenMinter(URI issuer, RSAKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A minter with the key in this folder, which is made on first use.
     *
     * @param issuer becomes the claim {@code iss}
     */
    public static TokenMinter withKeyIn(Path folder, URI issuer, Clock clock) {
        var file = folder.resolve("issuer.jwk");
        if (!Files.exists(file)) {
            OwnerOnly.write(file, newKey().toJSONString());
        }
        try {
            return new TokenMinter(issuer, RSAKey.parse(OwnerOnly.read(file)), clock);
        } catch (ParseException broken) {
            throw new ServerFailure("The token issuer's key " + file + " is not a JSON Web Key", broken);
        }
    }

    /** A minter that claims to be this issuer, but signs with a key that nobody knows. */
    public static TokenMinter withUnknownKey(URI issuer, Clock clock) {
        return new TokenMinter(issuer, newKey(), clock);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A signed token in compact form. */
    public String mint(TokenRequest request) {
        var now = clock.instant();
        var expires = now.plus(request.lifetime());
        var issued = expires.isBefore(now) ? expires.minusSeconds(60) : now;
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer.toString())
                .subject(request.subject())
                .audience(request.audience())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(expires))
                .claim("roles", request.roles());
        request.unit().ifPresent(unit -> claims.claim("unit", unit));
        request.agency().ifPresent(agency -> claims.claim("agency", agency));
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType("at+jwt"))
                .build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    /** The public half of the key, as a JSON Web Key Set. */
    public String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** The claim {@code iss} of the tokens. */
    public URI issuer() {
        return issuer;
    }
}
