package id.lindung.casework.work.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.Agreement;
import id.lindung.casework.Files;
import id.lindung.casework.Intake;
import id.lindung.casework.Staff;
import id.lindung.casework.WorkBodies;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class InterventionIT {

    @ParameterizedTest
    @ValueSource(strings = {"mediation", "negotiation"})
    void sexualViolenceIsNotSettledOutsideCourtWhicheverVictimSufferedIt(String kind) {
        // Given
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/victims/1/violenceKinds", List.of("sexual")));
        Agreement.signed(files);
        // Then
        Staff.counsellor()
                .post(files.ofMother("interventions"), WorkBodies.intervention(kind, "consent"))
                .then()
                .statusCode(422)
                .body("code", equalTo("mediation.sexual-violence"))
                .body("detail", containsString("UU 12/2022 art. 23"));
        Staff.counsellor()
                .post(files.ofMother("interventions"), WorkBodies.intervention("accompaniment", "consent"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatAScreeningBringsToLightEndsMediationAndWhileNothingIsKnownThereIsNone() {
        // Given
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/victims/0/violenceKinds", List.of()));
        Agreement.signed(files);
        var mediation = WorkBodies.intervention("mediation", "consent");
        var path = files.ofMother("interventions");
        // Then
        Staff.counsellor()
                .post(path, mediation)
                .then()
                .statusCode(422)
                .body("code", equalTo("mediation.kinds-unknown"));
        screened(files.ofMother(), "psychological");
        Staff.counsellor().post(path, mediation).then().statusCode(201);
        screened(files.ofDaughter(), "sexual");
        Staff.counsellor()
                .post(path, mediation)
                .then()
                .statusCode(422)
                .body("code", equalTo("mediation.sexual-violence"));
    }

    @Test
    void workOnTheGroundOfConsentNeedsAnAgreementInForce() {
        // Given
        var files = Files.opened();
        var body = WorkBodies.intervention("accompaniment", "consent");
        var path = files.ofMother("interventions");
        // Then
        Staff.companion()
                .post(path, body)
                .then()
                .statusCode(409)
                .body("code", equalTo("intervention.agreement-needed"));
        // When
        var agreement = Agreement.signed(files);
        Staff.companion().post(path, body).then().statusCode(201);
        Staff.companion()
                .writing(Map.of("privateTalk", true))
                .post(agreement.path("withdrawal"))
                .then()
                .statusCode(200);
        // Then
        Staff.companion().post(path, body).then().statusCode(409);
        Staff.companion()
                .post(files.ofMother("monitoring-visits"), Map.of("place", "home"))
                .then()
                .statusCode(201);
    }

    @Test
    void bestInterestIsAChildsGround() {
        // Given
        var files = Files.opened();
        var body = WorkBodies.intervention("intervention", "best-interest");
        // Then
        Staff.companion()
                .post(files.ofMother("interventions"), body)
                .then()
                .statusCode(422)
                .body("code", equalTo("intervention.not-a-child"));
        Staff.companion()
                .post(files.ofDaughter("interventions"), body)
                .then()
                .statusCode(201)
                .body("details.ground", equalTo("best-interest"));
    }

    @Test
    void completedInterventionsAreOnRecordFirst() {
        // Given
        var files = Files.opened();
        var path = files.ofMother("interventions-conclusion");
        // Then
        Staff.companion()
                .post(path, Map.of("outcome", "completed"))
                .then()
                .statusCode(409)
                .body("code", equalTo("interventions.none-recorded"));
        Staff.companion().post(path, Map.of("outcome", "none-possible")).then().statusCode(201);
    }

    private static void screened(String file, String kind) {
        Staff.counsellor()
                .post(
                        file + "/screenings",
                        Map.of("risk", "low", "servicesExplained", true, "violenceKinds", List.of(kind)))
                .then()
                .statusCode(201);
    }
}
