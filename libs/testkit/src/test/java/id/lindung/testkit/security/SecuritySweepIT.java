package id.lindung.testkit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.lindung.local.server.Ports;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecuritySweepIT {

    private static final String API = """
            {"paths": {
              "/v1/things": {"post": {"requestBody": {"content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/Thing"}}}}}},
              "/v1/things/{id}": {"get": {}},
              "/v1/open/door": {"get": {}}},
             "components": {"schemas": {"Thing": {"type": "object", "properties": {"name": {"type": "string"}, "parts": {"type": ["array", "null"]}}}}}}
            """;

    private final HttpServer service = newService();

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 403, 404, 500})
    void aServiceThatDoesNotAskForATokenIsFound(int status) {
        // Given
        answering(status, "application/problem+json");
        // When, Then
        assertThatThrownBy(() -> sweep().assertNobodyEntersWithoutAToken("case-manager"))
                .hasMessageContaining("GET /v1/things/{id} with no token answered " + status)
                .hasMessageContaining("POST /v1/things with unsigned token answered " + status)
                .hasMessageNotContaining("/v1/open/door");
    }

    @Test
    void aRefusalThatIsNoProblemIsFound() {
        // Given
        answering(401, "text/plain");
        // When, Then
        assertThatThrownBy(() -> sweep().assertNobodyEntersWithoutAToken("case-manager"))
                .hasMessageContaining("no token");
    }

    @Test
    void aServiceThatServesAnyRoleIsFound() {
        // Given
        answering(200, "application/json");
        // When, Then
        assertThatThrownBy(() -> sweep().assertAnotherRoleIsRefused()).hasMessageContaining("2 findings");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 500})
    void aServiceThatHearsOtherFormsOfAPathIsFound(int status) {
        // Given
        answering(status, "application/problem+json");
        // When, Then
        assertThatThrownBy(() -> sweep().assertOnlyPlainPathsAreHeard("case-manager"))
                .hasMessageContaining("GET /v1%2Fopen/door answered " + status)
                .hasMessageContaining("POST //v1/things answered " + status)
                .hasMessageContaining("POST /v1/things;a=b answered " + status)
                .hasMessageContaining("/.. answered " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 500})
    void aServiceThatTakesOrChokesOnBrokenBodiesIsFound(int status) {
        // Given
        answering(status, "application/problem+json");
        // When, Then
        assertThatThrownBy(() -> sweep().assertBrokenBodiesAreProblems("case-manager"))
                .hasMessageContaining("POST /v1/things with 10 MiB, chunked, answered " + status)
                .hasMessageContaining("POST /v1/things with a list of 100,000 as parts answered " + status)
                .hasMessageContaining("POST /v1/things with an endless text as name answered " + status);
    }

    @Test
    void aServiceThatRefusesWithProblemsPasses() {
        // Given
        answering(401, "application/problem+json");
        // When, Then
        assertThatCode(() -> {
                    sweep().assertNobodyEntersWithoutAToken("case-manager");
                    sweep().assertOnlyPlainPathsAreHeard("case-manager");
                    sweep().assertBrokenBodiesAreProblems("case-manager");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anApiWithoutOperationsIsNoApi() {
        assertThatThrownBy(() -> SecuritySweep.of("{}", List.of(), 1)).isInstanceOf(AssertionError.class);
    }

    @Test
    void noVariantIsThePathItself() {
        assertThat(PathVariants.of("/v1/things/1")).hasSizeGreaterThan(20).doesNotContain("/v1/things/1");
    }

    private SecuritySweep sweep() {
        return SecuritySweep.of(API, List.of("/v1/open/*"), service.getAddress().getPort());
    }

    private void answering(int status, String contentType) {
        service.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                var body = "{\"code\":\"any\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", contentType);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        service.start();
    }

    private static HttpServer newService() {
        try {
            return HttpServer.create(new InetSocketAddress(Ports.loopback(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
