package id.lindung.casework.exclusion.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.CaseClient;
import id.lindung.casework.Files;
import id.lindung.casework.Intake;
import id.lindung.casework.Tables;
import id.lindung.identity.Roles;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class ExclusionIT {

    private static final String UNIT = "62.11";

    private final CaseClient supervisor = CaseClient.ofSubject("supervisor-1", UNIT, Roles.SUPERVISOR);
    private final CaseClient cousin = CaseClient.ofSubject("cousin-of-him", UNIT, Roles.CASE_MANAGER, Roles.CHAIR);

    @ParameterizedTest
    @ValueSource(strings = {Roles.CASE_MANAGER, Roles.COMPANION, Roles.SECRETARY, Roles.DIVISION_HEAD, Roles.ANALYST})
    void onlyWhoAnswersForTheUnitSaysWhoIsExcluded(String role) {
        // Given
        var files = Files.opened();
        var other = CaseClient.ofSubject("somebody", UNIT, role);
        // Then
        other.put(files.ofMother("exclusions"), excluding("x"), "\"0\"").then().statusCode(403);
        other.get(files.ofMother("exclusions")).then().statusCode(403);
    }

    @Test
    void aListIsRefusedUnseenStaleOrMalformedAndNothingChanges() throws SQLException {
        // Given
        var files = Files.opened();
        var path = files.ofMother("exclusions");
        // Then
        supervisor.writing(excluding("x")).put(path).then().statusCode(428);
        supervisor.put(path, excluding("x"), "\"7\"").then().statusCode(412);
        supervisor.put(path, excluding("A Name"), "\"0\"").then().statusCode(400);
        supervisor
                .put(path, Map.of("excludedSubjects", List.of("x")), "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/excludedAgencyIds"));
        CaseClient.ofSubject("s", "62.05", Roles.SUPERVISOR)
                .put(path, excluding("x"), "\"0\"")
                .then()
                .statusCode(404);
        supervisor.get(path).then().statusCode(200).body("excludedSubjects.size()", equalTo(0));
        assertThat(Tables.auditOf(files.motherFile())).containsExactly("system case-file.opened");
    }

    @Test
    void forAnExcludedOfficerThereIsNoCaseAndNoFileAndNoSibling() {
        // Given
        var files = Files.opened();
        var other = Files.opened();
        assertThat(cousin.filesOf(files.complaint())).hasSize(2);
        var caseId = cousin.casesOf(files.complaint()).getFirst();
        // When
        exclude(files, "cousin-of-him");
        // Then
        cousin.get(files.ofMother()).then().statusCode(404).body("code", equalTo("not-found"));
        cousin.get(files.ofDaughter()).then().statusCode(404);
        cousin.get("/v1/cases/" + caseId).then().statusCode(404);
        cousin.get(files.ofMother("exclusions")).then().statusCode(404);
        cousin.put(files.ofDaughter("exclusions"), excluding(), "\"0\"").then().statusCode(404);
        assertThat(cousin.filesOf(files.complaint())).isEmpty();
        assertThat(cousin.casesOf(files.complaint())).isEmpty();
        assertThat(cousin.ids("/v1/case-files", Map.of("caseId", caseId))).isEmpty();
        assertThat(cousin.ids("/v1/case-files", Map.of("limit", 100)))
                .doesNotContain(files.mother(), files.daughter())
                .contains(other.mother());
        assertThat(supervisor.filesOf(files.complaint())).hasSize(2);
    }

    @Test
    void anExcludedChairReadsNoLogOfTheCase() {
        // Given
        var files = Files.opened();
        var caseId = supervisor.casesOf(files.complaint()).getFirst();
        // When
        exclude(files, "cousin-of-him");
        // Then
        for (var subject : List.of(files.mother(), files.daughter(), caseId)) {
            assertThat(logOf(supervisor, subject)).as(subject).isNotEmpty();
            assertThat(logOf(cousin, subject)).as(subject).isEmpty();
        }
    }

    @Test
    void theRefusalIsTheSameAsForAFileThatNeverWas() {
        // Given
        var files = Files.opened();
        exclude(files, "cousin-of-him");
        // When
        var excluded = cousin.get(files.ofMother());
        var unknown = cousin.get("/v1/case-files/" + UUID.randomUUID());
        // Then
        assertThat(excluded.jsonPath().getString("title"))
                .isEqualTo(unknown.jsonPath().getString("title"));
        assertThat(excluded.jsonPath().getString("detail"))
                .isEqualTo(unknown.jsonPath().getString("detail"));
        assertThat(excluded.getHeaders().hasHeaderWithName("ETag")).isFalse();
    }

    @Test
    void whoIsLiftedFromTheListSeesTheCaseAgain() {
        // Given
        var files = Files.opened();
        var tag = exclude(files, "cousin-of-him");
        // When
        supervisor.put(files.ofMother("exclusions"), excluding(), tag).then().statusCode(200);
        // Then
        cousin.get(files.ofMother()).then().statusCode(200);
    }

    @Test
    void ofTwoWhoChangeTheListAtOnceOneIsToldSo() {
        // Given
        var files = Files.opened();
        var path = files.ofMother("exclusions");
        var seen = supervisor.tagOf(path);
        // When
        supervisor.put(path, excluding("first"), seen).then().statusCode(200);
        supervisor.put(path, excluding("second"), seen).then().statusCode(412);
        // Then
        supervisor.get(path).then().body("excludedSubjects", equalTo(List.of("first")));
    }

    @Test
    void aChangeIsToldOnceAndStandsOnTheLog() throws SQLException {
        // Given
        var files = Files.opened();
        // When
        var tag = exclude(files, "cousin-of-him");
        supervisor
                .put(files.ofMother("exclusions"), excluding("cousin-of-him"), tag)
                .then()
                .statusCode(200)
                .header("ETag", tag);
        // Then
        assertThat(Tables.auditOf(files.motherFile()))
                .containsExactlyInAnyOrder("system case-file.opened", "supervisor-1 case-file.exclusions-changed");
        try (var broker = KafkaProbe.connect()) {
            var told = broker.awaitRecords("case-file", files.motherFile(), 2).getLast();
            EventContract.assertFits("case", "case-file.exclusions-changed.v1", told.value());
            var data = TestEvent.ofJson(told.value());
            assertThat(data.at("/data/excludedSubjects/0").textValue()).isEqualTo("cousin-of-him");
            assertThat(data.at("/data/victimPersonId").textValue())
                    .isEqualTo(Intake.motherOf(files.complaint()).toString());
        }
    }

    @Test
    void eachFileHasAKeyOfItsOwn() throws SQLException {
        // Given
        var files = Files.opened();
        // Then
        assertThat(Tables.hasKey(files.motherFile())).isTrue();
        assertThat(Tables.hasKey(files.daughterFile())).isTrue();
    }

    private static List<Object> logOf(CaseClient reader, String subject) {
        return reader.get("/v1/audit-lines", Map.of("subjectId", subject))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private String exclude(Files files, String subject) {
        var path = files.ofMother("exclusions");
        return supervisor
                .put(path, excluding(subject), supervisor.tagOf(path))
                .then()
                .statusCode(200)
                .body("excludedSubjects", equalTo(List.of(subject)))
                .extract()
                .header("ETag");
    }

    private static Map<String, Object> excluding(String... subjects) {
        return Map.of("excludedSubjects", List.of(subjects), "excludedAgencyIds", List.of());
    }
}
