package id.lindung.referral.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * case-service and intake as referral sees them: an HTTP server that answers as their contracts say, or as they do when they
 * are in trouble. What it shall answer, and what it was asked, lies in system properties: the class loaders of test and
 * resource share nothing else.
 */
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONSENT = "neighbours.consent.";
    private static final String PERSON = "neighbours.person.";
    private static final String ASKED = "neighbours.asked.";

    private HttpServer server;

    /** How a neighbour answers about one case file or person. */
    enum Mood {
        WELL,
        REFUSES,
        FAILS,
        SILENT,
        EXPIRED
    }

    static {
        // Referral keeps a connection for a minute; closed by this side at the instant of its next use, it would be no
        // answer.
        System.setProperty("sun.net.httpserver.idleInterval", "600");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/disclosure-permits", exchange -> answer(exchange, Neighbours::permit));
        server.createContext("/v1/person-disclosures", exchange -> answer(exchange, Neighbours::person));
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client.case.url", url, "quarkus.rest-client.intake.url", url);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** What case-service says about consent of this file; by default that none is in force. */
    static void consent(UUID caseFile, Mood mood) {
        System.setProperty(CONSENT + caseFile, mood.name());
    }

    /** What intake says about this person; by default that there is none. */
    static void person(UUID person, Mood mood, String fields) {
        System.setProperty(PERSON + person, mood.name() + " " + fields);
    }

    /** The permits asked for, with this id anywhere in the request. */
    static List<JsonNode> permitsAsked(String id) {
        return asked("permits", id);
    }

    /** The persons asked for, with this id anywhere in the request. */
    static List<JsonNode> personsAsked(String id) {
        return asked("persons", id);
    }

    private static List<JsonNode> asked(String what, String id) {
        return System.getProperty(ASKED + what, "")
                .lines()
                .filter(request -> request.contains(id))
                .map(Neighbours::read)
                .toList();
    }

    private record Answer(int status, String body) {
        static Answer problem(int status, String code) {
            return new Answer(status, "{\"status\":" + status + ",\"code\":\"" + code + "\"}");
        }
    }

    private interface Service {
        Answer to(JsonNode request);
    }

    private static void answer(HttpExchange exchange, Service service) throws IOException {
        var answer = knows(exchange) ? service.to(read(bodyOf(exchange))) : Answer.problem(401, "unauthenticated");
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        var type = answer.status() < 400 ? "application/json" : "application/problem+json";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Only referral's own account, and not the token of whoever called referral. */
    private static boolean knows(HttpExchange exchange) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Bearer ")) {
            return false;
        }
        var claims = new String(Base64.getUrlDecoder().decode(header.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return read(claims).path("roles").toString().contains("\"system-referral\"");
    }

    private static Answer permit(JsonNode request) {
        remember("permits", request);
        var caseFile = request.path("caseFileId").asText();
        var mood = Mood.valueOf(System.getProperty(CONSENT + caseFile, Mood.REFUSES.name()));
        return switch (mood) {
            case WELL -> granted(Duration.ofSeconds(5));
            case EXPIRED -> granted(Duration.ofSeconds(-1));
            case REFUSES -> Answer.problem(403, "consent.not-in-force");
            case FAILS -> Answer.problem(500, "internal");
            case SILENT -> silence();
        };
    }

    private static Answer granted(Duration life) {
        var body = "{\"id\":\"%s\",\"agreementId\":\"%s\",\"expiresAt\":\"%s\",\"more\":1}"
                .formatted(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Clock.systemUTC().instant().plus(life));
        return new Answer(201, body);
    }

    private static Answer person(JsonNode request) {
        remember("persons", request);
        var id = request.path("personIds").path(0).asText();
        var known = System.getProperty(PERSON + id, Mood.REFUSES + " {}").split(" ", 2);
        return switch (Mood.valueOf(known[0])) {
            case WELL, EXPIRED ->
                new Answer(200, "{\"fields\":[\"name\"],\"persons\":[" + known[1] + "],\"withheld\":[]}");
            case REFUSES -> Answer.problem(404, "not-found");
            case FAILS -> Answer.problem(503, "unavailable");
            case SILENT -> silence();
        };
    }

    /** Longer than referral waits. */
    private static Answer silence() {
        try {
            new CountDownLatch(1).await(8, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Answer.problem(504, "too-late");
    }

    private static void remember(String what, JsonNode request) {
        System.getProperties().merge(ASKED + what, request.toString(), (all, one) -> all + "\n" + one);
    }

    private static String bodyOf(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
