package id.lindung.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Somebody with a token of her own, who asks the services for things. */
public final class Person {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final HttpClient http;
    private final Function<Service, URI> services;
    private final String subject;
    private final String token;
    private final Insistence insistence;

    Person(HttpClient http, Function<Service, URI> services, String subject, String token, Insistence insistence) {
        this.http = http;
        this.services = services;
        this.subject = subject;
        this.token = token;
        this.insistence = insistence;
    }

    /** As the token names her. */
    public String subject() {
        return subject;
    }

    public Answer get(Service service, String path) {
        return send(request(service, path).GET());
    }

    /** Every item of a collection, page after page. */
    public List<JsonNode> all(Service service, String path) {
        var separator = path.contains("?") ? "&" : "?";
        var page = get(service, path + separator + "limit=100").expect(200);
        var items = new ArrayList<>(page.items());
        while (page.body().hasNonNull("next")) {
            page = get(service, path + separator + "limit=100&cursor=" + page.text("/next"))
                    .expect(200);
            items.addAll(page.items());
        }
        return items;
    }

    /** Creates something, under an idempotency key of its own. */
    public Answer post(Service service, String path, String json) {
        return post(service, path, json, UUID.randomUUID());
    }

    /** Creates something, once for the key. */
    public Answer post(Service service, String path, String json, UUID idempotencyKey) {
        return send(request(service, path)
                .header("Idempotency-Key", idempotencyKey.toString())
                .POST(BodyPublishers.ofString(json)));
    }

    /** Moves something of which she saw this version. */
    public Answer post(Service service, String path, String json, String version) {
        return send(request(service, path).header("If-Match", version).POST(BodyPublishers.ofString(json)));
    }

    /** The same, once for a key of its own. */
    public Answer postOnce(Service service, String path, String json, String version) {
        return send(request(service, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Writes something for the first time. */
    public Answer put(Service service, String path, String json) {
        return send(request(service, path).PUT(BodyPublishers.ofString(json)));
    }

    /** Changes something of which she saw this version. */
    public Answer put(Service service, String path, String json, String version) {
        return send(request(service, path).header("If-Match", version).PUT(BodyPublishers.ofString(json)));
    }

    /** What is no JSON: a letter. */
    public Answer document(Service service, String path) {
        return send(request(service, path)
                .setHeader("Accept", "application/pdf, application/problem+json")
                .GET());
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(services.apply(service).resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        var end = System.nanoTime() + insistence.longest().toNanos();
        while (true) {
            var attempt = new Attempt(named(request), request.headers().firstValue("Idempotency-Key"), Instant.now());
            try {
                var answer = exchange(request);
                insistence.witness().answered(attempt, answer);
                if (!asksToWait(answer) || System.nanoTime() >= end) {
                    return answer;
                }
            } catch (UncheckedIOException noAnswer) {
                insistence.witness().unanswered(attempt);
                if (System.nanoTime() >= end) {
                    throw noAnswer;
                }
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private static boolean asksToWait(Answer answer) {
        return answer.status() == 503 || answer.code().equals("idempotency.in-flight");
    }

    private Answer exchange(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    named(request),
                    response.statusCode(),
                    json(response),
                    new String(response.body(), StandardCharsets.ISO_8859_1),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Idempotent-Replayed").isPresent());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking " + request.uri(), stopped);
        }
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        var json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return json && response.body().length > 0 ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }
}
