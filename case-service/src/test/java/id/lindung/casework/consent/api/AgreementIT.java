package id.lindung.casework.consent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.Agreement;
import id.lindung.casework.CaseClient;
import id.lindung.casework.Files;
import id.lindung.casework.Intake;
import id.lindung.casework.Staff;
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

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class AgreementIT {

    @Test
    void whoeverIsAllegedDoesNotSignForAChildAndTheWayThatRemainsIsNamed() throws SQLException {
        // Given
        var files = Files.opened();
        var agreement = Agreement.drafted(files.ofDaughter());
        // When
        var refused = Staff.companion()
                .writing(Agreement.byGuardian(Intake.allegedPerpetratorOf(files.complaint())))
                .header("If-Match", "\"0\"")
                .header("Accept-Language", "en")
                .post(agreement.path("signature"));
        // Then
        refused.then()
                .statusCode(422)
                .body("code", equalTo("signature.guardian-alleged"))
                .body("detail", containsString("UU 27/2022 art. 25"))
                .body("detail", containsString("best interest"))
                .body("detail", containsString("Dinas Sosial or the court"));
        Staff.companion().get(agreement.path()).then().body("state", equalTo("drafted"));
        assertThat(Tables.auditOf(files.daughterFile())).noneMatch(line -> line.endsWith("service-agreement.signed"));
    }

    @Test
    void whoIsAllegedInASiblingsFileOfAnotherComplaintDoesNotSignEither() {
        // Given
        var other = Files.opened();
        var father = Intake.allegedPerpetratorOf(other.complaint());
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/allegedPerpetrators", List.of()));
        var agreement = Agreement.drafted(files.ofDaughter());
        // Then
        // He is alleged to be the parent who harmed the daughter of the other complaint.
        Staff.companion()
                .move(agreement.path("signature"), Agreement.byGuardian(father), "\"0\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("signature.guardian-alleged"));
    }

    @Test
    void aChildDoesNotSignAloneAndNobodySignsForAnAdult() {
        // Given
        var files = Files.opened();
        var child = Agreement.drafted(files.ofDaughter());
        var adult = Agreement.drafted(files.ofMother());
        // Then
        Staff.counsellor()
                .move(child.path("signature"), Agreement.byHerself(), "\"0\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("signature.child-needs-guardian"));
        Staff.counsellor()
                .move(adult.path("signature"), Agreement.byGuardian(UUID.randomUUID()), "\"0\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("signature.adult-signs-herself"));
    }

    @Test
    void whatIsSaidNeedsAWitnessWhoIsNotTheWriter() {
        // Given
        var agreement = Agreement.drafted(Files.opened().ofMother());
        var path = agreement.path("signature");
        // Then
        Staff.companion()
                .move(path, Map.of("signatory", "victim", "manner", "oral"), "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/witness"));
        Staff.companion()
                .move(path, Map.of("signatory", "victim", "manner", "oral", "witness", "companion-1"), "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("witness.is-caller"));
        Staff.companion()
                .move(path, Map.of("signatory", "guardian", "manner", "written"), "\"0\"")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/guardian"));
        Staff.companion()
                .move(path, Map.of("signatory", "victim", "manner", "oral", "witness", "counsellor-1"), "\"0\"")
                .then()
                .statusCode(200)
                .body("signature.witness", equalTo("counsellor-1"));
    }

    @Test
    void onlyItsOwnRolesDraftAndSign() {
        // Given
        var files = Files.opened();
        var agreement = Agreement.drafted(files.ofMother());
        // Then
        Staff.companion()
                .post(files.ofDaughter("service-agreements"), Agreement.draft())
                .then()
                .statusCode(403);
        Staff.supervisor()
                .move(agreement.path("signature"), Agreement.byHerself(), "\"0\"")
                .then()
                .statusCode(403);
        CaseClient.with(id.lindung.testkit.Tokens.of("62.05", Roles.CASE_MANAGER))
                .move(agreement.path("signature"), Agreement.byHerself(), "\"0\"")
                .then()
                .statusCode(404);
        CaseClient.with(id.lindung.testkit.Tokens.of(Staff.UNIT, Roles.ANALYST))
                .get(agreement.path())
                .then()
                .statusCode(403);
    }

    @Test
    void aMoveIsRefusedUnseenOrStaleAndOfTwoAtOnceOneHolds() {
        // Given
        var agreement = Agreement.drafted(Files.opened().ofMother());
        var seen = Staff.caseManager().tagOf(agreement.path());
        // Then
        Staff.companion()
                .writing(Agreement.byHerself())
                .post(agreement.path("signature"))
                .then()
                .statusCode(428);
        Staff.companion()
                .move(agreement.path("refusal"), Map.of(), seen)
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        Staff.counsellor()
                .move(agreement.path("signature"), Agreement.byHerself(), seen)
                .then()
                .statusCode(412);
        Staff.caseManager().get(agreement.path()).then().body("state", equalTo("refused"));
    }

    @Test
    void whatTheDiagramForbidsIsRefused() {
        // Given
        var files = Files.opened();
        var drafted = Agreement.drafted(files.ofDaughter());
        var signed = Agreement.signed(files);
        // Then
        Staff.companion()
                .writing(Map.of("privateTalk", true))
                .post(drafted.path("withdrawal"))
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement.transition-forbidden"));
        Staff.companion()
                .move(signed.path("refusal"), Map.of(), Staff.companion().tagOf(signed.path()))
                .then()
                .statusCode(409);
    }

    @Test
    void aFileHasOnePendingAgreementAndANewOneAfterItEnded() {
        // Given
        var files = Files.opened();
        var first = Agreement.drafted(files.ofMother());
        // Then
        Staff.caseManager()
                .post(files.ofMother("service-agreements"), Agreement.draft())
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement.pending"));
        // When
        Staff.companion().move(first.path("refusal"), Map.of(), "\"0\"").then().statusCode(200);
        var second = Agreement.drafted(files.ofMother());
        // Then
        assertThat(Staff.chair().ids(files.ofMother("service-agreements"), Map.of()))
                .containsExactly(second.id(), first.id());
    }

    @Test
    void anExcludedAgencyIsNotOffered() {
        // Given
        var files = Files.opened();
        var agency = UUID.randomUUID();
        Staff.supervisor()
                .put(
                        files.ofDaughter("exclusions"),
                        Map.of("excludedSubjects", List.of(), "excludedAgencyIds", List.of(agency)),
                        "\"0\"")
                .then()
                .statusCode(200);
        // Then
        Staff.caseManager()
                .post(files.ofMother("service-agreements"), Agreement.draft(UUID.randomUUID(), agency))
                .then()
                .statusCode(422)
                .body("code", equalTo("agreement.agency-excluded"))
                .body("errors.pointer", equalTo(List.of("/agencyIds/1")));
    }

    @Test
    void aDraftThatIsSentAgainIsDraftedOnce() {
        // Given
        var files = Files.opened();
        var key = UUID.randomUUID().toString();
        var body = Agreement.draft(UUID.randomUUID());
        var path = files.ofMother("service-agreements");
        // When
        var first = Staff.caseManager().post(path, body, key);
        var again = Staff.caseManager().post(path, body, key);
        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        Staff.caseManager()
                .post(path, Agreement.draft(UUID.randomUUID()), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.payload-differs"));
        Staff.caseManager()
                .post(files.ofDaughter("service-agreements"), body, key)
                .then()
                .statusCode(422);
    }

    @Test
    void anExcludedOfficerFindsNoAgreement() {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        var cousin = CaseClient.ofSubject("cousin-of-him", Staff.UNIT, Roles.CASE_MANAGER);
        Staff.supervisor()
                .put(
                        files.ofMother("exclusions"),
                        Map.of("excludedSubjects", List.of("cousin-of-him"), "excludedAgencyIds", List.of()),
                        "\"0\"")
                .then()
                .statusCode(200);
        // Then
        cousin.get(agreement.path()).then().statusCode(404);
        cousin.get(files.ofMother("service-agreements")).then().statusCode(404);
        cousin.post(files.ofDaughter("service-agreements"), Agreement.draft())
                .then()
                .statusCode(404);
        cousin.move(agreement.path("refusal"), Map.of(), "\"1\"").then().statusCode(404);
        cousin.writing(Map.of("privateTalk", false))
                .post(agreement.path("withdrawal"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatAVictimSaysIsToldAsPublishedAndStandsOnTheLog() throws SQLException {
        // Given
        var files = Files.opened();
        var agreement = Agreement.signed(files);
        // When
        Staff.administrationOfficer()
                .writing(Map.of("privateTalk", false))
                .post(agreement.path("withdrawal"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("privateTalk", equalTo(false));
        var refused = Agreement.drafted(files.ofMother());
        Staff.companion()
                .move(refused.path("refusal"), Map.of(), "\"0\"")
                .then()
                .statusCode(200);
        // Then
        try (var broker = KafkaProbe.connect()) {
            var told = broker.awaitRecords("service-agreement", UUID.fromString(agreement.id()), 3);
            EventContract.assertFits(
                    "case", "service-agreement.drafted.v1", told.get(0).value());
            EventContract.assertFits(
                    "case", "service-agreement.signed.v1", told.get(1).value());
            EventContract.assertFits(
                    "case", "service-agreement.withdrawn.v1", told.get(2).value());
            var signed = TestEvent.ofJson(told.get(1).value());
            assertThat(signed.at("/data/caseFileId").textValue()).isEqualTo(files.mother());
            assertThat(signed.at("/data/services").toString()).isEqualTo("[\"health\",\"legal-aid\"]");
            EventContract.assertFits(
                    "case",
                    "service-agreement.refused.v1",
                    broker.awaitRecords("service-agreement", UUID.fromString(refused.id()), 2)
                            .getLast()
                            .value());
        }
        assertThat(Tables.auditOf(files.motherFile()))
                .contains(
                        "case-manager-1 service-agreement.drafted",
                        "companion-1 service-agreement.signed",
                        "officer-1 service-agreement.withdrawn",
                        "companion-1 service-agreement.refused");
    }
}
