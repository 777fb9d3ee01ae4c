package id.lindung.casework.sop;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import id.lindung.casework.CaseClient;
import id.lindung.casework.Intake;
import id.lindung.casework.sop.app.RecordFact;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.identity.Roles;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class RecordFactIT {

    @Inject
    RecordFact recordFact;

    private final CaseClient officer = CaseClient.of("62.11");

    @Test
    void aUnitWithoutAProcedureOpensItsFilesAndFactsChangeNothing() throws SQLException {
        // Given
        var elsewhere = CaseClient.of("62.13");
        var complaint = aWalkInComplaint().ofUnit("62.13");
        // When
        Intake.tells(complaint);
        await().until(() -> elsewhere.filesOf(complaint).size() == 2);
        var file = UUID.fromString(elsewhere.filesOf(complaint).getFirst());
        record("62.13", file, FactCode.SCREENING_RECORDED);
        // Then
        assertThat(Runs.of(file)).isEmpty();
    }

    @Test
    void aFactOfAnotherUnitsFileChangesNothing() throws SQLException {
        // Given
        var file = aFileInCrisis();
        // When
        record("62.13", file, FactCode.BRIEF_SCREENING_RECORDED);
        // Then
        assertThat(Runs.stateOf(file, "brief-screening")).isEqualTo("active");
    }

    @Test
    void eachVictimsFileWalksTheProcedureFromTheMomentSheCame() throws SQLException {
        // Given
        var complaint = aWalkInComplaint();
        // When
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        for (var id : officer.filesOf(complaint)) {
            var file = UUID.fromString(id);
            assertThat(Runs.of(file)).contains("pulang-pisau-direct-crisis v1 running");
            assertThat(Runs.stateOf(file, "registration")).isEqualTo("completed");
            assertThat(Runs.stateOf(file, "brief-screening")).isEqualTo("active");
        }
    }

    @Test
    void aFactCompletesItsStepAndTheRunIsToldAsPublished() throws SQLException {
        // Given
        var file = aFileInCrisis();
        // When
        record("62.11", file, FactCode.BRIEF_SCREENING_RECORDED);
        // Then
        assertThat(Runs.stateOf(file, "brief-screening")).isEqualTo("completed");
        assertThat(Runs.stateOf(file, "disposition")).isEqualTo("active");
        try (var broker = KafkaProbe.connect()) {
            var told = broker.awaitRecords("sop-run", Runs.idOf(file), 6);
            assertThat(told)
                    .extracting(RecordFactIT::typeOf)
                    .containsExactly(
                            "sop-run.started.v1",
                            "sop-run.step-entered.v1",
                            "sop-run.step-completed.v1",
                            "sop-run.step-entered.v1",
                            "sop-run.step-completed.v1",
                            "sop-run.step-entered.v1");
            told.forEach(event -> EventContract.assertFits("case", typeOf(event), event.value()));
            var registered = TestEvent.ofJson(told.get(2).value());
            assertThat(registered.at("/data/sourceStep").textValue()).isEqualTo("1");
            assertThat(registered.at("/data/elapsedMinutes").intValue()).isEqualTo(6);
            assertThat(registered.at("/data/within").booleanValue()).isFalse();
        }
    }

    @Test
    void theWholeWalkIsToldAsPublished() throws SQLException {
        // Given
        var file = aFileInCrisis();
        var companion = Desk.of(Roles.COMPANION);
        companion.pause(file, "brief-screening", companion.etag(file)).then().statusCode(200);
        companion.resume(file, "brief-screening", companion.etag(file)).then().statusCode(200);
        // When
        for (var code : List.of(
                FactCode.BRIEF_SCREENING_RECORDED,
                FactCode.DISPOSITION_DECIDED,
                FactCode.COVER_LETTER_SIGNED,
                FactCode.ESCORT_COMPLETED,
                FactCode.VICTIM_SAFE,
                FactCode.SCREENING_RECORDED,
                FactCode.AGREEMENT_DRAFTED,
                FactCode.AGREEMENT_REFUSED,
                FactCode.SAFETY_PLAN_OFFERED,
                FactCode.DOCUMENTATION_COMPLETED)) {
            record("62.11", file, code);
        }
        // Then
        assertThat(Runs.of(file)).contains("pulang-pisau-direct-crisis v1 ended");
        try (var broker = KafkaProbe.connect()) {
            await().until(() -> broker.readAll("sop-run", Runs.idOf(file)).stream()
                    .anyMatch(told -> typeOf(told).equals("sop-run.ended.v1")));
            var told = broker.readAll("sop-run", Runs.idOf(file));
            told.forEach(event -> EventContract.assertFits("case", typeOf(event), event.value()));
            assertThat(told)
                    .extracting(RecordFactIT::typeOf)
                    .contains(
                            "sop-run.step-paused.v1",
                            "sop-run.step-resumed.v1",
                            "sop-run.step-skipped.v1",
                            "sop-run.ended.v1");
            assertThat(TestEvent.ofJson(told.getLast().value())
                            .at("/data/endState")
                            .textValue())
                    .isEqualTo("refused-documented");
        }
    }

    @Test
    void factsThatComeAtOnceAreTakenOneAfterAnother() throws Exception {
        // Given
        var file = aFileInCrisis();
        var codes = List.of(
                FactCode.BRIEF_SCREENING_RECORDED,
                FactCode.DISPOSITION_DECIDED,
                FactCode.COVER_LETTER_SIGNED,
                FactCode.ESCORT_COMPLETED,
                FactCode.VICTIM_SAFE,
                FactCode.SCREENING_RECORDED);
        // When
        try (var pool = Executors.newFixedThreadPool(codes.size())) {
            for (var recorded : IntStream.range(0, codes.size())
                    .mapToObj(index -> pool.submit(() -> record("62.11", file, codes.get(index))))
                    .toList()) {
                recorded.get();
            }
        }
        // Then
        assertThat(Runs.stateOf(file, "screening")).isEqualTo("completed");
        assertThat(Runs.stateOf(file, "agreement-draft")).isEqualTo("active");
    }

    @Test
    void aFactThatIsRolledBackNeverWas() throws SQLException {
        // Given
        var file = aFileInCrisis();
        // When
        var failure = catchThrowable(() -> Scopes.run(
                Scope.ofUnit("62.11"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    recordFact.handle(
                            file, Fact.of(FactCode.BRIEF_SCREENING_RECORDED, Instant.now(), UUID.randomUUID()));
                    throw new IllegalStateException("something later fails");
                })));
        assertThat(failure).hasMessage("something later fails");
        // Then
        assertThat(Runs.stateOf(file, "brief-screening")).isEqualTo("active");
    }

    private UUID aFileInCrisis() {
        var complaint = aWalkInComplaint();
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        return UUID.fromString(officer.filesOf(complaint).getFirst());
    }

    private void record(String unit, UUID file, FactCode code) {
        Scopes.run(
                Scope.ofUnit(unit),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> recordFact.handle(file, Fact.of(code, Instant.now(), UUID.randomUUID()))));
    }

    private static String typeOf(ConsumerRecord<String, String> told) {
        return TestEvent.ofJson(told.value()).at("/type").textValue();
    }
}
