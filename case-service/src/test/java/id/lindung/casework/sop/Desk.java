package id.lindung.casework.sop;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import id.lindung.casework.CaseClient;
import id.lindung.casework.Intake;
import id.lindung.identity.Roles;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of a unit at work on a run, over HTTP. */
final class Desk {

    private final String token;

    private Desk(String token) {
        this.token = token;
    }

    static Desk of(String role) {
        return new Desk(Tokens.of("62.11", role));
    }

    static Desk with(String token) {
        return new Desk(token);
    }

    /** The file of a victim who came in a crisis a moment ago; its first step is done. */
    static UUID aFileInCrisis() {
        return aFile(now());
    }

    /** The same; she came then, and the registration was done at once. */
    static UUID aFile(Instant came) {
        return fileOf(
                Intake.aWalkInComplaint().with("/time", came.toString()).with("/data/receivedAt", came.toString()));
    }

    /** The file of the first victim of this complaint. */
    static UUID fileOf(TestEvent complaint) {
        var officer = CaseClient.with(Tokens.of(complaint.at("/unit").textValue(), Roles.CASE_MANAGER));
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        return UUID.fromString(
                officer.fileOf(complaint, Intake.motherOf(complaint)).getString("id"));
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    Response read(UUID file) {
        return request().get("/v1/case-files/{id}/sop-run", file);
    }

    JsonPath run(UUID file) {
        return read(file).then().statusCode(200).extract().jsonPath();
    }

    String etag(UUID file) {
        return read(file).then().statusCode(200).extract().header("ETag");
    }

    Response complete(UUID file, String step) {
        return complete(file, step, etag(file), Map.of());
    }

    Response complete(UUID file, String step, @Nullable String etag, Map<String, ?> more) {
        var body = new HashMap<String, Object>(Map.of("evidence", "Diantar dengan mobil dinas."));
        body.putAll(more);
        return post(file, step, "completion", etag, body);
    }

    Response pause(UUID file, String step, @Nullable String etag) {
        return post(file, step, "pause", etag, Map.of("reason", "victim-resting"));
    }

    Response resume(UUID file, String step, @Nullable String etag) {
        return post(file, step, "resumption", etag, null);
    }

    Response extend(UUID file, String step, @Nullable String etag, Instant until) {
        return post(file, step, "extension", etag, Map.of("until", until.toString()));
    }

    Response disclose(UUID file, String step, String purpose) {
        return post(file, step, "evidence-disclosures", null, Map.of("purpose", purpose));
    }

    Response assign(UUID file, @Nullable String etag, Map<String, ?> body) {
        return matching(etag).body(body).put("/v1/case-files/{id}/sop-run/assignee", file);
    }

    Response worklist(Map<String, ?> query) {
        return request().queryParams(query).get("/v1/worklist");
    }

    Response get(String path) {
        return request().get(path);
    }

    private Response post(UUID file, String step, String what, @Nullable String etag, @Nullable Object body) {
        var request = matching(etag);
        return (body == null ? request : request.body(body))
                .post("/v1/case-files/{id}/sop-run/steps/{step}/{what}", file, step, what);
    }

    private RequestSpecification matching(@Nullable String etag) {
        var request = request().contentType(ContentType.JSON);
        return etag == null ? request : request.header("If-Match", etag);
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token).header("Accept-Language", "en");
    }
}
