package id.lindung.referral.agency;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The directory of one unit over HTTP, used by one person. */
final class Directory {
    private static final AtomicInteger UNITS = new AtomicInteger();

    final String unit;
    private final String token;

    private Directory(String unit, String token) {
        this.unit = unit;
        this.token = token;
    }

    /** The empty directory of a unit that no other test uses, kept by its administrator. */
    static Directory fresh() {
        var number = UNITS.incrementAndGet();
        return of("%02d.%02d".formatted(11 + number / 99, 1 + number % 99));
    }

    private static Directory of(String unit) {
        return new Directory(unit, Tokens.of(unit, Roles.UNIT_ADMINISTRATOR));
    }

    /** The same directory in the hands of somebody else. */
    Directory usedBy(String role) {
        return new Directory(unit, Tokens.of(unit, role));
    }

    Response register(Map<String, Object> body) {
        return register(UUID.randomUUID().toString(), body);
    }

    Response register(String key, Object body) {
        return request().header("Idempotency-Key", key).body(body).post("/v1/agencies");
    }

    /** Registers what must not be refused. */
    Registered registered(Map<String, Object> body) {
        var answer = register(body).then().statusCode(201).extract();
        return new Registered(answer.path("id"), answer.header("ETag"));
    }

    Response read(String id) {
        return request().get("/v1/agencies/{id}", id);
    }

    Response list(Map<String, Object> query) {
        return request().queryParams(query).get("/v1/agencies");
    }

    Response change(String id, String etag, Map<String, Object> body) {
        return request().header("If-Match", etag).body(body).put("/v1/agencies/{id}", id);
    }

    Response changeUnseen(String id, Map<String, Object> body) {
        return request().body(body).put("/v1/agencies/{id}", id);
    }

    Response retire(String id, String etag) {
        return request()
                .header("If-Match", etag)
                .body(Map.of("reason", "agreement-ended"))
                .post("/v1/agencies/{id}/retirement", id);
    }

    Response retireUnseen(String id) {
        return request().body(Map.of("reason", "closed")).post("/v1/agencies/{id}/retirement", id);
    }

    Response disclose(String id) {
        return disclose(id, Map.of("purpose", "escort", "ground", "consent"));
    }

    Response disclose(String id, Map<String, Object> body) {
        return request().body(body).post("/v1/agencies/{id}/address-disclosures", id);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    /** An agency as its registration answered. */
    record Registered(String id, String etag) {}
}
