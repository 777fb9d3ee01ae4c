package id.lindung.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenIssuerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path keys;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "192.0.2.7"})
    void anAddressBeyondLoopbackIsRefusedAndNamed(String address) {
        assertThatThrownBy(() -> TokenIssuer.start(new InetSocketAddress(address, 0), keys, Clock.systemUTC()))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("loopback only");
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, Ports.loopback())) {
            assertThatThrownBy(() -> TokenIssuer.start(other.getLocalPort(), keys))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"expires_in=soon", "expires_in=99999999", "role=%ZZ"})
    void aFormThatCannotBeReadIsRefused(String form) throws Exception {
        try (var issuer = TokenIssuer.start(0, keys)) {
            // When
            var response = post(issuer, form);
            // Then
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(JSON.readTree(response.body()).path("error").asText()).isEqualTo("invalid_request");
        }
    }

    @Test
    void aTokenSaysWhatWasAskedAndItsSignatureHolds() throws Exception {
        try (var issuer = TokenIssuer.start(0, keys)) {
            // When
            var response =
                    post(issuer, "role=case-manager&role=supervisor&unit=62.11&agency=a-1&subject=siti&expires_in=60");
            // Then
            assertThat(response.statusCode()).isEqualTo(200);
            var token = SignedJWT.parse(
                    JSON.readTree(response.body()).path("access_token").asText());
            var key = JWKSet.parse(get(issuer, "/jwks").body())
                    .getKeyByKeyId(token.getHeader().getKeyID())
                    .toRSAKey();
            assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
            assertThat(key.isPrivate()).isFalse();
            var claims = token.getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo(issuer.issuer().toString());
            assertThat(claims.getAudience()).containsExactly("lindung");
            assertThat(claims.getSubject()).isEqualTo("siti");
            assertThat(claims.getStringListClaim("roles")).isEqualTo(List.of("case-manager", "supervisor"));
            assertThat(claims.getStringClaim("unit")).isEqualTo("62.11");
            assertThat(claims.getStringClaim("agency")).isEqualTo("a-1");
        }
    }

    @Test
    void theDiscoveryDocumentLeadsToTheKeys() throws Exception {
        try (var issuer = TokenIssuer.start(0, keys)) {
            // When
            JsonNode discovery = JSON.readTree(
                    get(issuer, "/.well-known/openid-configuration").body());
            // Then
            assertThat(discovery.path("issuer").asText())
                    .isEqualTo(issuer.issuer().toString());
            assertThat(discovery.path("jwks_uri").asText()).isEqualTo(issuer.issuer() + "/jwks");
            assertThat(get(issuer, "/token").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theKeyOutlivesARestartAndIsItsOwnersOnly() throws Exception {
        // Given
        String before;
        try (var issuer = TokenIssuer.start(0, keys)) {
            before = get(issuer, "/jwks").body();
        }
        // When
        try (var issuer = TokenIssuer.start(0, keys)) {
            // Then
            assertThat(get(issuer, "/jwks").body()).isEqualTo(before);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("issuer.jwk"))))
                .isEqualTo("rw-------");
    }

    private static HttpResponse<String> get(TokenIssuer issuer, String path) throws Exception {
        return send(HttpRequest.newBuilder(issuer.issuer().resolve(path)));
    }

    private static HttpResponse<String> post(TokenIssuer issuer, String form) throws Exception {
        return send(HttpRequest.newBuilder(issuer.issuer().resolve("/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
