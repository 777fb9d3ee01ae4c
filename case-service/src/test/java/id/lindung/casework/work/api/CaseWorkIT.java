package id.lindung.casework.work.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.lindung.casework.CaseClient;
import id.lindung.casework.Files;
import id.lindung.casework.Staff;
import id.lindung.casework.Tables;
import id.lindung.casework.WorkBodies;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class CaseWorkIT {

    @Test
    void anExcludedChairsPartFallsToTheHeadOfOfficeAlone() {
        // Given
        var files = Files.opened();
        var path = files.ofDaughter("dispositions");
        Staff.headOfOffice()
                .post(path, WorkBodies.disposition())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        // When
        Staff.supervisor()
                .put(
                        files.ofMother("exclusions"),
                        Map.of(
                                "excludedSubjects",
                                List.of("chair-1"),
                                "excludedAgencyIds",
                                List.of(),
                                "chairExcluded",
                                true),
                        "\"0\"")
                .then()
                .statusCode(200);
        // Then
        Staff.chair().post(path, WorkBodies.disposition()).then().statusCode(404);
        Staff.secretary().post(path, WorkBodies.disposition()).then().statusCode(403);
        Staff.headOfOffice()
                .post(path, WorkBodies.disposition())
                .then()
                .statusCode(201)
                .body("recordedRole", equalTo(Roles.HEAD_OF_OFFICE));
    }

    @Test
    void eachKindIsRecordedByItsRolesAndNobodyElse() {
        // Given
        var files = Files.opened();
        var analyst = CaseClient.with(Tokens.of(Staff.UNIT, Roles.ANALYST, Roles.UNIT_ADMINISTRATOR));
        var stranger = Staff.ofEveryRole("stranger", "62.05");
        // Then
        WorkBodies.all().forEach((path, body) -> {
            analyst.post(files.ofMother(path), body).then().statusCode(403);
            stranger.post(files.ofMother(path), body).then().statusCode(404);
            WorkBodies.recorderOf(path)
                    .writing(body)
                    .post(files.ofMother(path))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("idempotency.key-missing"));
        });
        Staff.chair().get(files.ofMother("work-records")).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void eachKindIsRecordedOnceForItsKeyAndReadBackWithoutItsText() throws SQLException {
        // Given
        var files = Files.opened();
        // Then
        for (var kind : WorkBodies.all().entrySet()) {
            var key = UUID.randomUUID().toString();
            var path = files.ofMother(kind.getKey());
            var recorder = WorkBodies.recorderOf(kind.getKey());
            var first = recorder.post(path, kind.getValue(), key);
            first.then().statusCode(201);
            var again = recorder.post(path, kind.getValue(), key);
            again.then().statusCode(201).header("Idempotent-Replayed", "true");
            assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
            var read = Staff.supervisor().get(first.header("Location").replaceFirst("https?://[^/]+", ""));
            read.then().statusCode(200);
            assertThat(read.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
            assertThat(read.asString()).doesNotContain("Didampingi").doesNotContain("Selesai.");
        }
        var all = Staff.supervisor().get(files.ofMother("work-records"), Map.of("limit", 100));
        assertThat(all.jsonPath().getList("items")).hasSize(WorkBodies.all().size());
        assertThat(Tables.auditOf(files.motherFile()))
                .contains("companion-1 brief-screening.recorded", "secretary-1 documentation.recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final-reports", "monitoring-conclusion", "documentation"})
    void whatEndsSomethingIsRecordedOnceAlsoByManyAtOnce(String path) {
        // Given
        var files = Files.opened();
        var body = WorkBodies.of(path);
        // When
        var answers = IntStream.range(0, 4)
                .mapToObj(index -> CompletableFuture.supplyAsync(
                        () -> WorkBodies.recorderOf(path).post(files.ofMother(path), body)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode())
                .toList();
        // Then
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        WorkBodies.recorderOf(path)
                .post(files.ofMother(path), body)
                .then()
                .statusCode(409)
                .body("code", equalTo("work.already-recorded"));
    }

    @Test
    void twoWhoAddAtOnceLoseNothing() {
        // Given
        var files = Files.opened();
        // When
        var codes = IntStream.range(0, 6)
                .mapToObj(index ->
                        CompletableFuture.supplyAsync(() -> (index % 2 == 0 ? Staff.companion() : Staff.caseManager())
                                .post(
                                        files.ofMother("monitoring-visits"),
                                        Map.of("place", "home", "text", "Kunjungan " + index))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode())
                .toList();
        // Then
        assertThat(codes).containsOnly(201);
        assertThat(Staff.chair().ids(files.ofMother("work-records"), Map.of("kind", "monitoring-visit")))
                .hasSize(6);
    }

    @Test
    void timesLieInThePastAndFollowEachOther() {
        // Given
        var files = Files.opened();
        var later = Instant.now().plus(Duration.ofHours(1)).toString();
        var escort = new HashMap<>(WorkBodies.of("escorts"));
        escort.put("departedAt", "2026-11-22T03:20:00Z");
        // Then
        Staff.companion()
                .post(files.ofMother("safety-observations"), Map.of("safe", true, "occurredAt", later))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("occurred.in-future"));
        Staff.companion()
                .post(files.ofMother("escorts"), escort)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/arrivedAt"))
                .body("errors[0].code", equalTo("occurred.out-of-order"));
    }

    @Test
    void aTextIsEncryptedReadForAPurposeAndThatStandsOnTheLog() throws SQLException {
        // Given
        var files = Files.opened();
        var told = "Korban bercerita tentang malam itu.";
        var id = Staff.counsellor()
                .post(files.ofMother("screenings"), Map.of("risk", "medium", "servicesExplained", true, "text", told))
                .then()
                .statusCode(201)
                .body("hasText", equalTo(true))
                .extract()
                .jsonPath()
                .getString("id");
        var path = files.ofMother("work-records", id, "text-disclosures");
        // Then
        assertThat(Tables.sealedTextOf(UUID.fromString(id)))
                .singleElement()
                .satisfies(bytes -> assertThat(bytes).doesNotContain("malam"));
        Staff.administrationOfficer()
                .writing(Map.of("purpose", "documentation"))
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("disclosure.refused"));
        Staff.companion()
                .writing(Map.of("purpose", "curiosity"))
                .post(path)
                .then()
                .statusCode(400);
        Staff.companion().writing(Map.of()).post(path).then().statusCode(400);
        Staff.companion()
                .writing(Map.of("purpose", "case-handling"))
                .post(files.ofDaughter("work-records", id, "text-disclosures"))
                .then()
                .statusCode(404);
        Staff.companion()
                .writing(Map.of("purpose", "case-handling"))
                .post(path)
                .then()
                .statusCode(200)
                .body("text", equalTo(told));
        assertThat(Tables.disclosuresOf(files.motherFile()))
                .containsExactly("work-record.text-disclosed case-handling public-service companion-1");
    }

    @Test
    void anExcludedOfficerFindsNothingOfTheWork() {
        // Given
        var files = Files.opened();
        var id = Staff.companion()
                .post(files.ofMother("private-talks"), Map.of("text", "Ia takut."))
                .jsonPath()
                .getString("id");
        var cousin = Staff.ofEveryRole("cousin-of-him", Staff.UNIT);
        Staff.supervisor()
                .put(
                        files.ofDaughter("exclusions"),
                        Map.of("excludedSubjects", List.of("cousin-of-him"), "excludedAgencyIds", List.of()),
                        "\"0\"")
                .then()
                .statusCode(200);
        // Then
        cousin.get(files.ofMother("work-records")).then().statusCode(404);
        cousin.get(files.ofMother("work-records", id)).then().statusCode(404);
        cousin.writing(Map.of("purpose", "case-handling"))
                .post(files.ofMother("work-records", id, "text-disclosures"))
                .then()
                .statusCode(404);
        WorkBodies.all()
                .forEach((path, body) ->
                        cousin.post(files.ofMother(path), body).then().statusCode(404));
    }

    @Test
    void aListRefusesAKindThatThereIsNot() {
        Staff.chair()
                .get(Files.opened().ofMother("work-records"), Map.of("kind", "gossip"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?kind"));
    }
}
