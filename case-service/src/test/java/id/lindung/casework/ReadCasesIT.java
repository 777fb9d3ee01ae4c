package id.lindung.casework;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class ReadCasesIT {

    private final CaseClient officer = CaseClient.of("62.11");

    @Test
    void anotherUnitsOfficerFindsNeitherCaseNorFile() {
        // Given
        var complaint = opened(aWalkInComplaint(), officer);
        var stranger = CaseClient.of("62.05");
        // Then
        for (var path : pathsOf(complaint)) {
            stranger.get(path).then().statusCode(404).body("code", equalTo("not-found"));
            officer.get(path).then().statusCode(200);
        }
        assertThat(stranger.casesOf(complaint)).isEmpty();
        assertThat(stranger.filesOf(complaint)).isEmpty();
    }

    @Test
    void whoHasNoPartInCaseWorkIsRefused() {
        // Given
        var complaint = opened(aWalkInComplaint(), officer);
        var analyst = CaseClient.with(Tokens.of("62.11", Roles.ANALYST));
        // Then
        for (var path : pathsOf(complaint)) {
            analyst.get(path).then().statusCode(403).body("code", equalTo("forbidden"));
        }
        analyst.get("/v1/cases").then().statusCode(403);
        analyst.get("/v1/case-files").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases", "/v1/case-files"})
    void anIdThatIsKnownToNobodyIsNotFound(String path) {
        officer.get(path + "/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not-found"));
        officer.get(path + "/1").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cases", "/v1/case-files"})
    void aListRefusesWhatItCannotRead(String path) {
        officer.get(path, Map.of("cursor", "!")).then().statusCode(400).body("code", equalTo("cursor.invalid"));
        officer.get(path, Map.of("limit", 0)).then().statusCode(400).body("code", equalTo("request.invalid"));
        officer.get(path, Map.of("limit", 101)).then().statusCode(400).body("code", equalTo("request.invalid"));
    }

    @Test
    void aCaseIsReadWithItsVersion() {
        // Given
        var complaint = opened(aWalkInComplaint(), officer);
        // Then
        officer.get("/v1/cases/" + officer.casesOf(complaint).getFirst())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("complaintId", equalTo(complaint.aggregate().toString()))
                .body("state", equalTo("open"))
                .body("receivedOn", equalTo("2026-11-22"))
                .body("crisis", equalTo(true))
                .body("subdistrict", equalTo("62.11.03"))
                .body("victimCount", equalTo(2))
                .body("registerNumber", matchesPattern("K-62\\.11-2026-[0-9]{6}"));
    }

    @Test
    void aCaseFileIsReadWithItsVersionAndWithoutTheCountingId() {
        // Given
        var complaint = opened(aWalkInComplaint(), officer);
        var file = officer.filesOf(complaint).getFirst();
        // Then
        var body = officer.get("/v1/case-files/" + file)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("registerNumber", matchesPattern("B-62\\.11-2026-[0-9]{6}"))
                .body("incident.complaintId", equalTo(complaint.aggregate().toString()))
                .extract()
                .asString();
        assertThat(body).doesNotContain("counting");
    }

    @Test
    void pagesFollowEachOtherFromTheNewestAndNoneIsLeftOut() {
        // Given
        var elsewhere = CaseClient.of("62.06");
        var complaints = new ArrayList<TestEvent>();
        for (int index = 0; index < 5; index++) {
            complaints.add(opened(aWalkInComplaint().ofUnit("62.06"), elsewhere));
        }
        // When
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = elsewhere
                    .get("/v1/case-files", Map.of("limit", 3, "cursor", cursor))
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        // Then
        assertThat(seen).hasSize(10).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seen).containsAll(elsewhere.filesOf(complaints.getFirst()));
    }

    @Test
    void theFilesOfACaseAreListedByIt() {
        // Given
        var complaint = opened(aWalkInComplaint(), officer);
        opened(aWalkInComplaint(), officer);
        // When
        var files = officer.ids(
                "/v1/case-files", Map.of("caseId", officer.casesOf(complaint).getFirst()));
        // Then
        assertThat(files).containsExactlyInAnyOrderElementsOf(officer.filesOf(complaint));
    }

    private static TestEvent opened(TestEvent complaint, CaseClient officer) {
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        return complaint;
    }

    private List<String> pathsOf(TestEvent complaint) {
        return List.of(
                "/v1/cases/" + officer.casesOf(complaint).getFirst(),
                "/v1/case-files/" + officer.filesOf(complaint).getFirst());
    }
}
