package id.lindung.casework;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static id.lindung.casework.Intake.somethingLaterOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Through the real consumer. A sentinel on the same partition comes last, so that "nothing happened" means something. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class OpenCaseFromComplaintIT {

    private final CaseClient officer = CaseClient.of("62.11");

    @Test
    void aComplaintWhoseCaseCannotBeOpenedParksAloneAndOpensAfterItsReplay() throws SQLException {
        // Given
        var refused = aWalkInComplaint();
        var sentinel = aWalkInComplaint().onTheSamePartitionAs(refused);
        Tables.plantCaseOf(refused.aggregate());
        // When
        Intake.tells(refused, sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(Tables.parkedOf(refused.aggregate())).containsExactly("refused");
        assertThat(officer.filesOf(refused)).isEmpty();
        // When
        Tables.removePlantedCaseOf(refused.aggregate());
        Operator.replay(refused.aggregate());
        // Then
        await().until(() -> officer.filesOf(refused).size() == 2);
        assertThat(Tables.parkedOf(refused.aggregate())).isEmpty();
    }

    @Test
    void aCodeThatCaseworkDoesNotKnowOpensNothingRatherThanHalfAFile() throws SQLException {
        // Given
        var unknown = aWalkInComplaint().with("/data/victims/0/violenceKinds/0", "cyber");
        var sentinel = aWalkInComplaint().onTheSamePartitionAs(unknown);
        // When
        Intake.tells(unknown, sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(unknown)).isEmpty();
        assertThat(officer.filesOf(unknown)).isEmpty();
        assertThat(Tables.parkedOf(unknown.aggregate())).containsExactly("misfit");
    }

    @Test
    void anAllegationThatFitsNoVictimOpensNothing() throws SQLException {
        // Given
        var misfit =
                aWalkInComplaint().with("/data/allegedPerpetrators/0/relations/0/victimPersonId", UUID.randomUUID());
        var sentinel = aWalkInComplaint().onTheSamePartitionAs(misfit);
        // When
        Intake.tells(misfit, sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(misfit)).isEmpty();
        assertThat(Tables.parkedOf(misfit.aggregate())).containsExactly("refused");
    }

    @Test
    void aRepeatedComplaintOpensOneCase() {
        // Given
        var complaint = aWalkInComplaint();
        var sentinel = aWalkInComplaint().onTheSamePartitionAs(complaint);
        // When
        Intake.tells(complaint, complaint, sentinel, complaint);
        var last = aWalkInComplaint().onTheSamePartitionAs(complaint);
        Intake.tells(last);
        // Then
        await().until(() -> officer.filesOf(last).size() == 2);
        assertThat(officer.casesOf(complaint)).hasSize(1);
        assertThat(officer.filesOf(complaint)).hasSize(2);
    }

    @Test
    void whatCameLaterWaitsForTheRegistrationThatIsMissing() throws SQLException {
        // Given
        var complaint = aWalkInComplaint();
        var sentinel = aWalkInComplaint().onTheSamePartitionAs(complaint);
        // When
        Intake.tells(somethingLaterOf(complaint, 3));
        Intake.tells(somethingLaterOf(complaint, 2));
        Intake.tells(sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(complaint)).isEmpty();
        assertThat(Tables.parkedOf(complaint.aggregate())).containsExactly("earlier-missing", "earlier-missing");
        // When
        Intake.tells(complaint);
        // Then
        await().until(() -> officer.filesOf(complaint).size() == 2);
        assertThat(officer.casesOf(complaint)).hasSize(1);
        assertThat(Tables.parkedOf(complaint.aggregate())).isEmpty();
    }

    @Test
    void aTypeThatCaseworkDoesNotKnowChangesNothing() {
        // Given
        var complaint = aWalkInComplaint();
        var sentinel = aWalkInComplaint().onTheSamePartitionAs(complaint);
        // When
        Intake.tells(complaint);
        Intake.tells(somethingLaterOf(complaint, 2));
        Intake.tells(sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(complaint)).hasSize(1);
    }

    @Test
    void aRefusedOpeningLeavesNoGapInTheRegister() throws SQLException {
        // Given
        var elsewhere = CaseClient.of("62.07");
        var refused = aWalkInComplaint().ofUnit("62.07");
        var next = aWalkInComplaint().ofUnit("62.07").onTheSamePartitionAs(refused);
        Tables.plantCaseOf(refused.aggregate());
        // When
        Intake.tells(refused, next);
        await().until(() -> elsewhere.filesOf(next).size() == 2);
        // Then
        assertThat(elsewhere.get("/v1/cases").jsonPath().getList("items.registerNumber"))
                .isEqualTo(List.of("K-62.07-2026-000001"));
        assertThat(elsewhere.get("/v1/case-files").jsonPath().<String>getList("items.registerNumber"))
                .containsExactlyInAnyOrder("B-62.07-2026-000001", "B-62.07-2026-000002");
    }

    @Test
    void eachVictimHasAFileOfHerOwnWithWhatTheAllegedPerpetratorIsToHer() {
        // Given
        var complaint = aWalkInComplaint();
        // When
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        var mother = officer.fileOf(complaint, Intake.motherOf(complaint));
        var daughter = officer.fileOf(complaint, Intake.daughterOf(complaint));
        assertThat(mother.getList("allegedPerpetrators"))
                .isEqualTo(List.of(Map.of(
                        "personId", Intake.allegedPerpetratorOf(complaint), "ageBand", "25-59", "relation", "spouse")));
        assertThat(daughter.getList("allegedPerpetrators"))
                .isEqualTo(List.of(Map.of(
                        "personId", Intake.allegedPerpetratorOf(complaint), "ageBand", "25-59", "relation", "parent")));
        assertThat(mother.getBoolean("victim.child")).isFalse();
        assertThat(daughter.getBoolean("victim.child")).isTrue();
        assertThat(mother.getString("caseId")).isEqualTo(daughter.getString("caseId"));
        assertThat(mother.getString("registerNumber")).isNotEqualTo(daughter.getString("registerNumber"));
    }

    @Test
    void anOpeningStandsOnTheAuditLogAsTheSystemsOwnAct() throws SQLException {
        // Given
        var complaint = aWalkInComplaint();
        // When
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        var opened = UUID.fromString(officer.casesOf(complaint).getFirst());
        assertThat(Tables.auditOf(opened)).containsExactly("system case.opened");
    }

    @Test
    void whatANewerIntakeAddsIsIgnored() {
        // Given
        var complaint = aWalkInComplaint().with("/data/weather", "rain").with("/data/victims/0/mood", "calm");
        // When
        Intake.tells(complaint);
        // Then
        await().until(() -> officer.filesOf(complaint).size() == 2);
    }

    @Test
    void aCrisisThatLeftNoTimeToAskOpensAFileAllTheSame() {
        // Given
        var complaint = aWalkInComplaint()
                .with("/data/victims/0/sex", "unknown")
                .with("/data/victims/0/place", "unknown")
                .with("/data/victims/0/violenceKinds", List.of())
                .with("/data/allegedPerpetrators", List.of())
                .without("/data/subdistrict");
        // When
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        var file = officer.fileOf(complaint, Intake.motherOf(complaint));
        assertThat(file.getString("victim.sex")).isEqualTo("unknown");
        assertThat(file.getList("incident.violenceKinds")).isEmpty();
        assertThat(file.getList("allegedPerpetrators")).isEmpty();
    }

    @Test
    void whatCaseworkTellsOfItIsAsPublished() {
        // Given
        var complaint = aWalkInComplaint();
        // When
        Intake.tells(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        try (var broker = KafkaProbe.connect()) {
            var opened = UUID.fromString(officer.casesOf(complaint).getFirst());
            assertThat(broker.awaitRecords("case", opened, 1)).singleElement().satisfies(told -> {
                EventContract.assertFits("case", "case.opened.v1", told.value());
                var event = TestEvent.ofJson(told.value());
                assertThat(event.at("/unit").textValue()).isEqualTo("62.11");
                assertThat(event.at("/data"))
                        .isEqualTo(TestEvent.example("case", "case.opened.v1")
                                .with("/data/complaintId", complaint.aggregate())
                                .at("/data"));
            });
            for (var file : officer.filesOf(complaint)) {
                assertThat(broker.awaitRecords("case-file", UUID.fromString(file), 1))
                        .singleElement()
                        .satisfies(told -> EventContract.assertFits("case", "case-file.opened.v1", told.value()));
            }
        }
    }
}
