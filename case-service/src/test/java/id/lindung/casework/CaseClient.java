package id.lindung.casework;

import static io.restassured.RestAssured.given;

import id.lindung.identity.Roles;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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
