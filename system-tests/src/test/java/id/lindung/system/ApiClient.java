package id.lindung.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One person's way into one service: its address and her token. */
final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI service;
    private final String token;

    ApiClient(HttpClient http, URI service, String token) {
        this.http = http;
        this.service = service;
        this.token = token;
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** The body exactly as it came over the wire. */
    String getText(String path) throws IOException {
        return exchange(request(path).GET()).body();
    }

    Answer post(String path, JsonNode body) throws IOException {
        return send(request(path).POST(json(body)));
    }

    Answer post(String path, JsonNode body, String idempotencyKey) throws IOException {
        return send(request(path).header("Idempotency-Key", idempotencyKey).POST(json(body)));
    }

    /** The same, for use where no answer is a failure of the test. */
    Answer tell(String path, JsonNode body, String idempotencyKey) {
        try {
            return post(path, body, idempotencyKey);
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        }
    }

    /** False while nobody answers there, or only to send the caller away. */
    boolean isServed(String path) {
        try {
            return get(path).isSuccess();
        } catch (IOException noAnswer) {
            return false;
        }
    }

    /** All items of a collection, page after page. */
    List<JsonNode> all(String path) throws IOException {
        var items = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var page = get(path + separator + "limit=100").success();
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = get(path + separator + "limit=100&cursor="
                            + page.path("next").asText())
                    .success();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static HttpRequest.BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        var response = exchange(request);
        var body = response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                body,
                headers.firstValue("ETag"),
                headers.firstValue("Idempotent-Replayed").isPresent());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", interrupted));
        }
    }
}
