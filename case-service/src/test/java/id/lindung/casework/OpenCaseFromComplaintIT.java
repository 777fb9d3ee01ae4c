package id.lindung.casework;

import static id.lindung.casework.Complaint.aWalkInComplaint;
import static id.lindung.casework.Complaint.aWalkInComplaintOnTheSamePartitionAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.testkit.LindungTestResource;
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
@QuarkusTestResource(
        value = LindungTestResource.class,
        initArgs = @ResourceArg(name = "service", value = "case"))
class OpenCaseFromComplaintIT {

    private final CaseClient officer = CaseClient.of("62.11");

    @Test
    void aComplaintWhoseCaseCannotBeOpenedParksAloneAndOpensAfterItsReplay() throws SQLException {
        // Given
        var refused = aWalkInComplaint();
        var sentinel = aWalkInComplaintOnTheSamePartitionAs(refused);
        Tables.plantCaseOf(refused.id());
        // When
        Broker.send(refused, sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(Tables.parkedOf(refused.id())).containsExactly("refused");
        assertThat(officer.filesOf(refused)).isEmpty();
        // When
        Tables.removePlantedCaseOf(refused.id());
        Operator.replay(refused.id());
        // Then
        await().until(() -> officer.filesOf(refused).size() == 2);
        assertThat(Tables.parkedOf(refused.id())).isEmpty();
    }

    @Test
    void aCodeThatCaseworkDoesNotKnowOpensNothingRatherThanHalfAFile() throws SQLException {
        // Given
        var unknown = aWalkInComplaint()
                .saying(data -> data.withArray("/victims/0/violenceKinds").add("cyber"));
        var sentinel = aWalkInComplaintOnTheSamePartitionAs(unknown);
        // When
        Broker.send(unknown, sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(unknown)).isEmpty();
        assertThat(officer.filesOf(unknown)).isEmpty();
        assertThat(Tables.parkedOf(unknown.id())).containsExactly("misfit");
    }

    @Test
    void anAllegationThatFitsNoVictimOpensNothing() throws SQLException {
        // Given
        var misfit = aWalkInComplaint().saying(data -> data.withObject("/allegedPerpetrators/0/relations/0")
                .put("victimPersonId", UUID.randomUUID().toString()));
        var sentinel = aWalkInComplaintOnTheSamePartitionAs(misfit);
        // When
        Broker.send(misfit, sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(misfit)).isEmpty();
        assertThat(Tables.parkedOf(misfit.id())).containsExactly("refused");
    }

    @Test
    void aRepeatedComplaintOpensOneCase() {
        // Given
        var complaint = aWalkInComplaint();
        var sentinel = aWalkInComplaintOnTheSamePartitionAs(complaint);
        // When
        Broker.send(complaint, complaint, sentinel, complaint);
        var last = aWalkInComplaintOnTheSamePartitionAs(complaint);
        Broker.send(last);
        // Then
        await().until(() -> officer.filesOf(last).size() == 2);
        assertThat(officer.casesOf(complaint)).hasSize(1);
        assertThat(officer.filesOf(complaint)).hasSize(2);
    }

    @Test
    void whatCameLaterWaitsForTheRegistrationThatIsMissing() throws SQLException {
        // Given
        var complaint = aWalkInComplaint();
        var sentinel = aWalkInComplaintOnTheSamePartitionAs(complaint);
        // When
        Broker.send(complaint.id(), complaint.changedLater(3));
        Broker.send(complaint.id(), complaint.changedLater(2));
        Broker.send(sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(complaint)).isEmpty();
        assertThat(Tables.parkedOf(complaint.id())).containsExactly("earlier-missing", "earlier-missing");
        // When
        Broker.send(complaint);
        // Then
        await().until(() -> officer.filesOf(complaint).size() == 2);
        assertThat(officer.casesOf(complaint)).hasSize(1);
        assertThat(Tables.parkedOf(complaint.id())).isEmpty();
    }

    @Test
    void aTypeThatCaseworkDoesNotKnowChangesNothing() {
        // Given
        var complaint = aWalkInComplaint();
        var sentinel = aWalkInComplaintOnTheSamePartitionAs(complaint);
        // When
        Broker.send(complaint);
        Broker.send(complaint.id(), complaint.changedLater(2));
        Broker.send(sentinel);
        // Then
        await().until(() -> officer.filesOf(sentinel).size() == 2);
        assertThat(officer.casesOf(complaint)).hasSize(1);
    }

    @Test
    void eachVictimHasAFileOfHerOwnWithWhatTheAllegedPerpetratorIsToHer() {
        // Given
        var complaint = aWalkInComplaint();
        // When
        Broker.send(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        var mother = officer.fileOf(complaint, complaint.mother());
        var daughter = officer.fileOf(complaint, complaint.daughter());
        assertThat(mother.getList("allegedPerpetrators"))
                .isEqualTo(List.of(Map.of(
                        "personId", complaint.alleged().toString(), "ageBand", "25-59", "relation", "spouse")));
        assertThat(daughter.getList("allegedPerpetrators"))
                .isEqualTo(List.of(Map.of(
                        "personId", complaint.alleged().toString(), "ageBand", "25-59", "relation", "parent")));
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
        Broker.send(complaint);
        await().until(() -> officer.filesOf(complaint).size() == 2);
        // Then
        var opened = UUID.fromString(officer.casesOf(complaint).getFirst());
        assertThat(Tables.auditOf(opened)).containsExactly("system case.opened");
    }
}
