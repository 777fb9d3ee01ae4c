package id.lindung.casework.sop;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.casework.Tables;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run over HTTP; each refusal writes nothing. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class SopRunIT {

    private static final String STEP = "brief-screening";

    private final Desk companion = Desk.of(Roles.COMPANION);
    private final Desk chair = Desk.of(Roles.CHAIR);
    private final Desk manager = Desk.of(Roles.CASE_MANAGER);

    @Test
    void anotherUnitFindsNoRunAndMovesNone() {
        // Given
        var file = Desk.aFileInCrisis();
        var etag = companion.etag(file);
        var stranger = Desk.with(Tokens.of("62.13", Roles.COMPANION, Roles.CASE_MANAGER));
        // Then
        stranger.read(file).then().statusCode(404);
        stranger.complete(file, STEP, etag, Map.of()).then().statusCode(404);
        stranger.pause(file, STEP, etag).then().statusCode(404);
        stranger.resume(file, STEP, etag).then().statusCode(404);
        stranger.assign(file, etag, Map.of("assignee", "me")).then().statusCode(404);
        stranger.disclose(file, STEP, "case-handling").then().statusCode(404);
        assertThat(companion.etag(file)).isEqualTo(etag);
    }

    @Test
    void aFileThatWalksNoProcedureHasNoRun() {
        // Given
        var file = Desk.fileOf(aWalkInComplaint().ofUnit("62.13"));
        // Then
        Desk.with(Tokens.of("62.13", Roles.COMPANION))
                .read(file)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aStepThatThereIsNotIsNotFound() {
        var file = Desk.aFileInCrisis();
        companion.complete(file, "dance").then().statusCode(404);
        companion.pause(file, "dance", companion.etag(file)).then().statusCode(404);
        companion.disclose(file, STEP, "case-handling").then().statusCode(404);
    }

    @Test
    void aRunThatNobodySawAndOneThatMovedAreLeftAlone() {
        // Given
        var file = Desk.aFileInCrisis();
        var seen = companion.etag(file);
        // Then
        companion.complete(file, STEP, null, Map.of()).then().statusCode(428);
        companion.complete(file, STEP, "\"999\"", Map.of()).then().statusCode(412);
        companion.pause(file, STEP, null).then().statusCode(428);
        companion.resume(file, STEP, null).then().statusCode(428);
        manager.assign(file, null, Map.of()).then().statusCode(428);
        manager.assign(file, "\"999\"", Map.of()).then().statusCode(412);
        assertThat(companion.etag(file)).isEqualTo(seen);
        // When
        companion.pause(file, STEP, seen).then().statusCode(200);
        // Then
        companion.complete(file, STEP, seen, Map.of()).then().statusCode(412);
        companion.resume(file, STEP, seen).then().statusCode(412);
    }

    @ParameterizedTest(name = "{0} completes {1}")
    @CsvSource({
        "administration-officer, brief-screening, 403",
        "counsellor, brief-screening, 403",
        "supervisor, brief-screening, 403",
        "chair, brief-screening, 403",
        "companion, brief-screening, 200",
        "case-manager, brief-screening, 200",
        "companion, disposition, 403",
        "case-manager, cover-letter, 403",
        "secretary, disposition, 200",
        "division-head, cover-letter, 200",
        "chair, disposition, 200",
        "head-of-office, disposition, 403",
        "counsellor, screening, 200",
        "companion, screening, 403",
        "case-manager, final-report, 200",
        "secretary, documentation, 200",
        "administration-officer, documentation, 200",
        "companion, documentation, 403",
    })
    void aStepIsCompletedByWhoPerformsItOrActsForThem(String role, String step, int status) {
        // Given
        var file = Desk.aFileInCrisis();
        var desk = Desk.of(role);
        // When
        var answer = desk.complete(file, step, desk.etag(file), Map.of("outOfOrderReason", "Tidak ada waktu."));
        // Then
        answer.then().statusCode(status);
        if (status == 403) {
            answer.then().body("code", equalTo("sop-run.not-yours"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.ANALYST, Roles.OPERATOR, Roles.PARTNER, Roles.UNIT_ADMINISTRATOR})
    void whoHasNoPartInCaseWorkSeesNoRunAndNoWorklist(String role) {
        var file = Desk.aFileInCrisis();
        Desk.of(role).read(file).then().statusCode(403);
        Desk.of(role).worklist(Map.of()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.COMPANION, Roles.COUNSELLOR, Roles.ADMINISTRATION_OFFICER})
    void whoDoesNotLeadTheWorkAssignsNobody(String role) {
        var file = Desk.aFileInCrisis();
        Desk.of(role)
                .assign(file, companion.etag(file), Map.of("assignee", "me"))
                .then()
                .statusCode(403);
    }

    @Test
    void aStepBeforeItsTurnWantsAReason() {
        // Given
        var file = Desk.aFileInCrisis();
        // Then
        companion.complete(file, "escort").then().statusCode(409).body("code", equalTo("sop-run.step-not-begun"));
        // When
        companion
                .complete(file, "escort", companion.etag(file), Map.of("outOfOrderReason", "Ambulans menunggu."))
                .then()
                .statusCode(200)
                .body("steps.find { it.step == 'escort' }.outOfOrder", equalTo(true))
                .body("steps.find { it.step == 'escort' }.shown", equalTo("completed"))
                .body("steps.find { it.step == 'brief-screening' }.state", equalTo("active"));
        // Then
        companion
                .disclose(file, "escort", "case-handling")
                .then()
                .statusCode(200)
                .body("outOfOrderReason", equalTo("Ambulans menunggu."));
    }

    @Test
    void whatIsDoneIsDoneOnce() {
        // Given
        var file = Desk.aFileInCrisis();
        companion.complete(file, STEP).then().statusCode(200);
        // Then
        companion
                .complete(file, STEP)
                .then()
                .statusCode(409)
                .body("code", equalTo("sop-run.transition-forbidden"))
                .body("detail", containsString("from completed to completed"));
        companion.pause(file, STEP, companion.etag(file)).then().statusCode(409);
        companion.resume(file, STEP, companion.etag(file)).then().statusCode(409);
    }

    @Test
    void theAgreementAndTheInterventionsAreNotCompletedByHand() {
        var file = Desk.aFileInCrisis();
        for (var step : List.of("agreement", "interventions")) {
            manager.complete(
                            file,
                            step,
                            manager.etag(file),
                            Map.of("outOfOrderReason", "Tidak ada waktu.", "outcome", "agreed"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("sop-run.not-by-hand"));
        }
    }

    @Test
    void aCompletionThatDoesNotFitIsRefusedByItsFields() {
        var file = Desk.aFileInCrisis();
        var etag = companion.etag(file);
        refused(file, Map.of("evidence", " "), 400, "/evidence");
        refused(file, Map.of("evidence", "x".repeat(4001)), 400, "/evidence");
        refused(file, Map.of("minutes", 0), 400, "/minutes");
        refused(file, Map.of("outcome", "agreed"), 422, "/outcome");
        refused(file, Map.of("occurredAt", "2020-01-01T00:00:00Z"), 422, "/occurredAt");
        refused(file, Map.of("occurredAt", Desk.now().plusSeconds(3600).toString()), 422, "/occurredAt");
        refused(file, Map.of("outOfOrderReason", " "), 400, "/outOfOrderReason");
        assertThat(companion.etag(file)).isEqualTo(etag);
    }

    private void refused(UUID file, Map<String, ?> body, int status, String pointer) {
        companion
                .complete(file, STEP, companion.etag(file), body)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void ofTwoWhoCompleteAtOnceOneIsToldThatTheRunMoved() throws Exception {
        // Given
        var file = Desk.aFileInCrisis();
        var etag = companion.etag(file);
        // When
        List<Integer> answers;
        try (var pool = Executors.newFixedThreadPool(2)) {
            answers = IntStream.range(0, 2)
                    .mapToObj(number -> pool.submit(
                            () -> companion.complete(file, STEP, etag, Map.of()).statusCode()))
                    .toList()
                    .stream()
                    .map(SopRunIT::got)
                    .sorted()
                    .toList();
        }
        // Then
        assertThat(answers).containsExactly(200, 412);
    }

    private static int got(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void evidenceIsKeptUnderTheFilesKeyAndEachReadingStandsOnTheLog() throws SQLException {
        // Given
        var file = Desk.aFileInCrisis();
        companion
                .complete(file, STEP, companion.etag(file), Map.of("evidence", "Ia menyebut nama anaknya, Sekar."))
                .then()
                .statusCode(200);
        // Then
        assertThat(Runs.text(
                        "select position('Sekar'::bytea in evidence)::text from sop_evidence where case_file_id = ?",
                        file))
                .contains("0");
        for (var purpose : List.of("case-handling", "supervision")) {
            chair.disclose(file, STEP, purpose).then().statusCode(403).body("code", equalTo("disclosure.refused"));
        }
        companion.disclose(file, STEP, "decision").then().statusCode(403);
        companion.disclose(file, STEP, "curiosity").then().statusCode(400);
        // When
        chair.disclose(file, STEP, "decision")
                .then()
                .statusCode(200)
                .body("evidence", equalTo("Ia menyebut nama anaknya, Sekar."))
                .body("recordedBy", equalTo("person-62.11-companion"))
                .body("outOfOrderReason", nullValue());
        // Then
        assertThat(Tables.auditOf(Runs.idOf(file)))
                .contains(
                        "system sop-run.started",
                        "person-62.11-companion sop-step.completed",
                        "person-62.11-chair sop-evidence.disclosed");
    }

    @Test
    void aPausedStepIsShownSoAndItsClockGoesOnWhereItStood() {
        // Given
        var file = Desk.aFileInCrisis();
        var due = companion.run(file).getString("steps[1].dueAt");
        // When
        companion
                .pause(file, STEP, companion.etag(file))
                .then()
                .statusCode(200)
                .body("steps[1].shown", equalTo("paused"))
                .body("steps[1].label.id", equalTo("ditunda"))
                .body("steps[1].pauseReason", equalTo("victim-resting"));
        Desk.of(Roles.SUPERVISOR)
                .resume(file, STEP, companion.etag(file))
                .then()
                .statusCode(200)
                .body("steps[1].shown", equalTo("running"));
        // Then
        assertThat(java.time.Instant.parse(companion.run(file).getString("steps[1].dueAt")))
                .isAfter(java.time.Instant.parse(due));
    }
}
