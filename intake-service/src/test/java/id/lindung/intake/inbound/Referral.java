package id.lindung.intake.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.lindung.local.server.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Referral's side of a collection over real HTTP, as its contract says, and as it fails. */
final class Referral implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer http;
    private final Map<UUID, String> contents = new ConcurrentHashMap<>();
    private final Map<String, Queue<Integer>> failures = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What was asked, and with which token's claims. */
    record Request(String path, JsonNode body, JsonNode claims) {}

    private Referral(HttpServer http) {
        this.http = http;
    }

    static Referral start() {
        try {
            var http = HttpServer.create(new InetSocketAddress(Ports.loopback(), ReferralPort.number()), 0);
            var referral = new Referral(http);
            http.createContext("/", referral::answer);
            http.start();
            return referral;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Holds this content until it is asked for. */
    Referral holding(UUID inbound, String content) {
        contents.put(inbound, content);
        return this;
    }

    /** Answers so the next time the last part of a path is asked for, and the time after that, and so on. */
    Referral failing(String resource, Integer... statuses) {
        failures.put(resource, new ConcurrentLinkedQueue<>(List.of(statuses)));
        return this;
    }

    /** What was asked of the referral under the last part of a path. */
    List<Request> asked(UUID inbound, String resource) {
        return requests.stream()
                .filter(request -> request.path().equals("/v1/inbound-referrals/" + inbound + "/" + resource))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var parts = path.split("/", -1);
            var resource = parts[parts.length - 1];
            var inbound = UUID.fromString(parts[parts.length - 2]);
            requests.add(new Request(path, JSON.readTree(exchange.getRequestBody()), claims(exchange)));
            var failure = failures.getOrDefault(resource, new ConcurrentLinkedQueue<>())
                    .poll();
            if (failure != null) {
                reply(exchange, failure, "{\"code\":\"test\"}");
            } else if (resource.equals("collection")) {
                reply(exchange, 200, "{\"id\":\"" + inbound + "\",\"status\":\"collected\"}");
            } else {
                var content = contents.get(inbound);
                reply(exchange, content == null ? 404 : 200, content == null ? "{}" : content);
            }
        }
    }

    private static JsonNode claims(HttpExchange exchange) throws IOException {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        var token = header.substring("Bearer ".length()).split("\\.", -1)[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(token));
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
