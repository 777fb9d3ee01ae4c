package id.lindung.intake.complaint.api;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Complaints of one unit, moved over HTTP by the people who may. */
final class Moves {

    /** How each state is reached, by the moves that lead there. */
    static final Map<String, List<String>> WAYS = Map.of(
            "new", List.of(),
            "verified", List.of("verification"),
            "needs-clarification", List.of("clarification-question"),
            "followed-up", List.of("verification", "follow-up"),
            "transferred", List.of("transfer"),
            "withdrawn", List.of("withdrawal"),
            "duplicate", List.of("duplicate-mark"));

    private final String unit;
    private final Desk supervisor;
    /** One token for each role: a signature takes longer than the request it is for. */
    private final Map<String, Desk> staff = new HashMap<>();

    private final HttpClient client = HttpClient.newHttpClient();
    /** A complaint that others may be a duplicate of. */
    private final String original;

    Moves(String unit) {
        this.unit = unit;
        this.supervisor = Desk.of(unit, Roles.SUPERVISOR);
        this.original = register();
    }

    Desk supervisor() {
        return supervisor;
    }

    String original() {
        return original;
    }

    String register() {
        return supervisor.register(Desk.aCrisis()).path("id").asText();
    }

    /** A complaint in this state. */
    String in(String state) {
        var id = register();
        WAYS.get(state).forEach(move -> make(id, move));
        return id;
    }

    /** Makes the move and fails unless that works. */
    void make(String id, String move) {
        attempt(supervisor, id, move, etag(id)).then().statusCode(200);
    }

    String etag(String id) {
        return supervisor.get("/v1/complaints/" + id).header("ETag");
    }

    String state(String id) {
        return supervisor.get("/v1/complaints/" + id).path("state");
    }

    /**
     * Tries the move in this role, with a body that fits: over one connection, since RestAssured makes one for each request and
     * there are a thousand.
     */
    HttpResponse<String> attempt(String role, String id, String move, String etag) {
        var desk = staff.computeIfAbsent(role, one -> Desk.of(unit, one));
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/complaints/" + id + "/" + move))
                .header("Authorization", "Bearer " + desk.token())
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body(move)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Response attempt(Desk desk, String id, String move, String etag) {
        return attempt(desk, id, move, etag, body(move));
    }

    static Response attempt(Desk desk, String id, String move, String etag, String body) {
        return attempt(desk, id, move, etag, body, UUID.randomUUID().toString());
    }

    static Response attempt(Desk desk, String id, String move, String etag, String body, String key) {
        return given().auth()
                .oauth2(desk.token())
                .contentType("application/json")
                .header("Accept-Language", "en")
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/complaints/{id}/{move}", id, move);
    }

    String body(String move) {
        return switch (move) {
            case "clarification-question" -> "{\"question\": \"Kapan kejadian terakhir?\"}";
            case "officer-assignment" -> "{\"officer\": \"pendamping-2\"}";
            case "advice" -> "{\"advice\": \"services-explained\"}";
            case "study" -> "{\"clear\": true}";
            case "clarification" -> "{\"answer\": \"Pada akhir pekan lalu.\"}";
            case "transfer" -> "{\"toUnit\": \"64.71\"}";
            case "withdrawal" -> "{\"privateTalk\": true}";
            case "duplicate-mark" -> "{\"duplicateOf\": \"" + original + "\"}";
            default -> "";
        };
    }
}
