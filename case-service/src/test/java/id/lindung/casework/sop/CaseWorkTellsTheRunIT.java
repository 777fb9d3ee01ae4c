package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people record completes the steps of pulang-pisau-direct-crisis, in the transaction that recorded it. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class CaseWorkTellsTheRunIT {

    @Test
    void aFileWithoutACrisisIsWalkedToItsDocumentation() throws SQLException {
        // Given
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/crisis", false));
        // When
        take(files, "screenings");
        var agreement = Agreement.drafted(files.ofMother());
        // Then
        assertThat(stepsOf(files, "screening", "agreement-draft", "agreement"))
                .containsExactly("completed", "completed", "active");
        // When
        Staff.companion()
                .move(agreement.path("signature"), Agreement.byHerself(), "\"0\"")
                .then()
                .statusCode(200);
        take(files, "interventions", "interventions-conclusion", "final-reports", "monitoring-visits");
        // Then
        assertThat(stepsOf(files, "agreement", "interventions", "final-report", "monitoring"))
                .containsExactly("completed", "completed", "completed", "active");
        // When
        take(files, "monitoring-conclusion", "documentation");
        // Then
        assertThat(stepsOf(files, "monitoring", "documentation")).containsExactly("completed", "completed");
        assertThat(Runs.of(files.motherFile()))
                .hasValueSatisfying(run -> assertThat(run).doesNotContain("running"));
    }

    @Test
    void aRefusalIsWalkedBySafetyPlanToDocumentation() throws SQLException {
        // Given
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/crisis", false));
        take(files, "screenings");
        var agreement = Agreement.drafted(files.ofMother());
        // When
        Staff.companion()
                .move(agreement.path("refusal"), Map.of(), "\"0\"")
                .then()
                .statusCode(200);
        // Then
        assertThat(stepsOf(files, "agreement", "safety-plan")).containsExactly("completed", "active");
        // When
        take(files, "safety-plans", "documentation");
        // Then
        assertThat(stepsOf(files, "safety-plan", "documentation")).containsExactly("completed", "completed");
        Staff.caseManager()
                .move(
                        files.ofMother("closure"),
                        Map.of("reason", "agreement-refused"),
                        Staff.caseManager().tagOf(files.ofMother()))
                .then()
                .statusCode(200);
    }

    @Test
    void aCrisisIsWalkedUntilTheLetterAndSheIsNotSafeBeforeSheIs() throws SQLException {
        // Given
        var files = Files.opened();
        // When
        take(files, "brief-screenings", "dispositions");
        // Then
        assertThat(stepsOf(files, "brief-screening", "disposition", "cover-letter"))
                .containsExactly("completed", "completed", "active");
        // When
        take(files, "escorts");
        Staff.companion()
                .post(files.ofMother("safety-observations"), Map.of("safe", false))
                .then()
                .statusCode(201);
        // Then
        assertThat(Runs.stateOf(files.motherFile(), "safe-watch")).isNotEqualTo("completed");
    }

    @Test
    void closingAFileEndsItsRunWhereverItStands() throws SQLException {
        // Given
        var files = Files.opened();
        take(files, "documentation");
        // When
        Staff.caseManager()
                .move(
                        files.ofMother("closure"),
                        Map.of("reason", "transferred"),
                        Staff.caseManager().tagOf(files.ofMother()))
                .then()
                .statusCode(200);
        // Then
        assertThat(Runs.of(files.motherFile()))
                .hasValueSatisfying(run -> assertThat(run).doesNotContain("running"));
    }

    @Test
    void aCrisisThatBeginsLaterGoesFirstAndTheRunReturns() throws SQLException {
        // Given
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/crisis", false));
        assertThat(stepsOf(files, "screening")).containsExactly("active");
        // When
        take(files, "crises");
        // Then
        assertThat(stepsOf(files, "screening", "brief-screening", "brief-screening.2"))
                .containsExactly("paused", "skipped", "active");
        // When
        take(files, "brief-screenings", "dispositions", "screenings");
        // Then: her screening counts although it waited
        assertThat(stepsOf(files, "disposition.2", "cover-letter.2", "screening", "agreement-draft"))
                .containsExactly("completed", "active", "completed", "active");
        var steps = Staff.companion()
                .get(files.ofMother("sop-run"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(steps.getInt("steps.findAll { it.step == 'escort' }.size()")).isEqualTo(2);
        assertThat(steps.getInt("steps.findAll { it.step == 'escort' }[1].occurrence"))
                .isEqualTo(2);
    }

    @Test
    void whoDiesIsDocumentedAndTheRunSaysSo() throws SQLException {
        // Given
        var files = Files.opened(Intake.aWalkInComplaint().with("/data/crisis", false));
        // When
        take(files, "endings");
        // Then
        assertThat(stepsOf(files, "screening", "documentation")).containsExactly("skipped", "active");
        // When
        take(files, "documentation");
        // Then
        Staff.companion()
                .get(files.ofMother("sop-run"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("endState", equalTo("died"));
    }

    @Test
    void contactIsLostAfterThreeAttemptsInVainAndNotBefore() {
        var files = Files.opened();
        take(files, "contact-attempts", "contact-attempts");
        Staff.caseManager()
                .post(files.ofMother("endings"), Map.of("reason", "contact-lost"))
                .then()
                .statusCode(409)
                .body("code", equalTo("closure.more-attempts-needed"));
        take(files, "contact-attempts");
        Staff.caseManager()
                .post(files.ofMother("endings"), Map.of("reason", "contact-lost"))
                .then()
                .statusCode(201);
    }

    private static void take(Files files, String... kinds) {
        for (var kind : kinds) {
            WorkBodies.recorderOf(kind)
                    .post(
                            files.ofMother(kind),
                            WorkBodies.of(kind),
                            UUID.randomUUID().toString())
                    .then()
                    .statusCode(201);
        }
    }

    private static List<String> stepsOf(Files files, String... steps) throws SQLException {
        var states = new ArrayList<String>();
        for (var step : steps) {
            states.add(Runs.stateOf(files.motherFile(), step));
        }
        return states;
    }
}
