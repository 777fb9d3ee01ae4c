package id.lindung.casework.sop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.CaseClient;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may not know of a case finds no run of it either, and moves none. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class ExcludedFromRunIT {

    private final Desk companion = Desk.of(Roles.COMPANION);
    private final Desk kin = Desk.with(Tokens.ofSubject("kin-of-his", "62.11", Roles.COMPANION, Roles.CASE_MANAGER));

    @Test
    void anExcludedOfficerFindsNoRunAndNoWork() {
        // Given
        var file = Desk.aFileInCrisis();
        var etag = companion.etag(file);
        assertThat(WorklistIT.all(kin, Map.of())).containsKey(file);
        // When
        exclude(file, List.of("kin-of-his"), false);
        // Then
        kin.read(file).then().statusCode(404).body("code", equalTo("not-found"));
        kin.complete(file, "brief-screening", etag, Map.of()).then().statusCode(404);
        kin.pause(file, "brief-screening", etag).then().statusCode(404);
        kin.resume(file, "brief-screening", etag).then().statusCode(404);
        kin.assign(file, etag, Map.of("assignee", "kin-of-his")).then().statusCode(404);
        kin.disclose(file, "brief-screening", "case-handling").then().statusCode(404);
        assertThat(WorklistIT.all(kin, Map.of())).doesNotContainKey(file);
        assertThat(WorklistIT.all(companion, Map.of())).containsKey(file);
        assertThat(companion.etag(file)).isEqualTo(etag);
    }

    @Test
    void anExcludedChairsPartFallsToTheHeadOfOfficeAlone() {
        // Given
        var file = Desk.aFileInCrisis();
        companion.complete(file, "brief-screening").then().statusCode(200);
        // When
        exclude(file, List.of("the-chair"), true);
        // Then
        for (var role : List.of(Roles.CHAIR, Roles.SECRETARY, Roles.DIVISION_HEAD)) {
            Desk.of(role).complete(file, "disposition").then().statusCode(403);
        }
        Desk.of(Roles.HEAD_OF_OFFICE).complete(file, "disposition").then().statusCode(200);
    }

    private static void exclude(UUID file, List<String> subjects, boolean chair) {
        var etag = CaseClient.of("62.11").get("/v1/case-files/" + file).header("ETag");
        given().auth()
                .oauth2(Tokens.of("62.11", Roles.SUPERVISOR))
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of("excludedSubjects", subjects, "excludedAgencyIds", List.of(), "chairExcluded", chair))
                .put("/v1/case-files/{id}/exclusions", file)
                .then()
                .statusCode(200);
    }
}
