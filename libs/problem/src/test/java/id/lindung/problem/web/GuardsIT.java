package id.lindung.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before any resource sees it. */
@QuarkusTest
class GuardsIT {

    private static final int TEN_MIB = 10 * 1024 * 1024;
    private static final long FAR_TOO_MUCH = 100L * 1024 * 1024 * 1024;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @BeforeEach
    void nothingReached() {
        SampleResource.REACHED.set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/samples;x=1",
                "/v1//samples",
                "//v1/samples",
                "/v1/./samples",
                "/v1/x/../samples",
                "/v1%2Fsamples",
                "/v1%5Csamples",
                "/v1/%2e/samples",
                "/v1/%73amples",
                "/v1/samples%00"
            })
    void aVariantOfAPathNeverReachesAResource(String target) throws IOException {
        assertThat(RawRequest.get(port, target))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"request.path-not-canonical\"");
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @Test
    void theSamePathAsWrittenReachesIt() throws IOException {
        assertThat(RawRequest.get(port, "/v1/samples")).startsWith("HTTP/1.1 200");
        assertThat(SampleResource.REACHED).hasValue(1);
    }

    @Test
    void aQueryThatNobodyCanReadIsMalformed() throws IOException {
        assertThat(RawRequest.get(port, "/v1/samples?colour=%00"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"request.malformed\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/samples?colour=%zz",
                "/v1/samples?colour=%",
                "/v1/samples?colour=%4",
                "/v1/samples?colour=<>",
                "/v1/samples/%zz"
            })
    void aBrokenEscapeReachesNothing(String target) throws IOException {
        assertThat(RawRequest.get(port, target))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"request.");
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @Test
    void aHeadWithoutEndIsRefusedWithoutReadingOn() throws IOException {
        var sent = new AtomicLong();
        var header = ("X-Filler: " + "x".repeat(1_000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        RawRequest.exchange(port, server -> {
            server.write("GET /v1/samples HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
            // Ends when the server hangs up.
            while (sent.addAndGet(header.length) < FAR_TOO_MUCH) {
                server.write(header);
            }
        });

        assertThat(sent).hasValueLessThan(FAR_TOO_MUCH);
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @Test
    void aHeadLongerThanTokensEverAreIsRefused() throws IOException {
        var head = "GET /v1/samples HTTP/1.1\r\nHost: localhost\r\nX-Filler: " + "x".repeat(17_000) + "\r\n\r\n";
        assertThat(RawRequest.exchange(port, server -> server.write(head.getBytes(StandardCharsets.US_ASCII))))
                .startsWith("HTTP/1.1 431");
        assertThat(RawRequest.get(port, "/v1/samples?colour=" + "x".repeat(5_000)))
                .contains(" 414 ");
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @Test
    void aBodyAnnouncedTooLargeIsRefused() throws Exception {
        var answer = send(HttpRequest.BodyPublishers.ofByteArray(new byte[TEN_MIB]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"payload-too-large\"");
    }

    @Test
    void aChunkedBodyTooLargeIsRefused() throws Exception {
        var body = new byte[TEN_MIB];
        Arrays.fill(body, (byte) ' ');
        var answer = send(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"payload-too-large\"");
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @Test
    void aBodyWithoutEndIsRefusedWithoutReadingOn() throws IOException {
        var sent = new AtomicLong();
        RawRequest.exchange(port, server -> {
            server.write(
                    "POST /v1/samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var chunk = ("8000\r\n" + " ".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            // Ends when the server hangs up; a server that reads on would let it send all of it.
            while (sent.addAndGet(chunk.length) < FAR_TOO_MUCH) {
                server.write(chunk);
            }
        });

        assertThat(sent).hasValueLessThan(FAR_TOO_MUCH);
        assertThat(SampleResource.REACHED).hasValue(0);
    }

    @Test
    void aBodyJustWithinTheLimitIsRead() throws Exception {
        var json = "{\"colour\": \"RED\", \"count\": 1, \"people\": [{\"name\": \"Ani\"}]}";
        var body = json + " ".repeat(1024 * 1024 - json.length());

        assertThat(send(HttpRequest.BodyPublishers.ofString(body)).statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/samples"))
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
