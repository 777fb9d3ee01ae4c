package id.lindung.casework;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A case manager of one unit, over HTTP. */
public final class CaseClient {

    private final String token;

    private CaseClient(String token) {
        this.token = token;
    }

    public static CaseClient of(String unit) {
        return new CaseClient(Tokens.of(unit, Roles.CASE_MANAGER));
    }

    public static CaseClient with(String token) {
        return new CaseClient(token);
    }

    /** One certain person of a unit. */
    public static CaseClient ofSubject(String subject, String unit, String... roles) {
        return new CaseClient(Tokens.ofSubject(subject, unit, roles));
    }

    /** Creates, under a key of its own. */
    public Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Creates, under this key. */
    public Response post(String path, Object body, String key) {
        return writing(body).header("Idempotency-Key", key).post(path);
    }

    /** Moves what was seen at this version. */
    public Response move(String path, Object body, String ifMatch) {
        return writing(body).header("If-Match", ifMatch).post(path);
    }

    /** Replaces what was seen at this version. */
    public Response put(String path, Object body, String ifMatch) {
        return writing(body).header("If-Match", ifMatch).put(path);
    }

    /** The version as last answered. */
    public String tagOf(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A request with a body and no other header yet. */
    public RequestSpecification writing(Object body) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
    }

    public Response get(String path, Map<String, ?> query) {
        return given().auth().oauth2(token).queryParams(query).get(path);
    }

    public Response get(String path) {
        return get(path, Map.of());
    }

    public List<String> casesOf(TestEvent complaint) {
        return ids("/v1/cases", Map.of("complaintId", complaint.aggregate()));
    }

    public List<String> filesOf(TestEvent complaint) {
        return ids("/v1/case-files", Map.of("complaintId", complaint.aggregate()));
    }

    public JsonPath fileOf(TestEvent complaint, UUID victim) {
        return filesOf(complaint).stream()
                .map(id -> get("/v1/case-files/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath())
                .filter(file -> file.getString("victim.personId").equals(victim.toString()))
                .findFirst()
                .orElseThrow();
    }

    public List<String> ids(String path, Map<String, ?> query) {
        return get(path, query).then().statusCode(200).extract().jsonPath().getList("items.id");
    }
}
