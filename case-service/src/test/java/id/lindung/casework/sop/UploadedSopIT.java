package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import id.lindung.casework.Agreement;
import id.lindung.casework.CaseClient;
import id.lindung.casework.Intake;
import id.lindung.casework.Staff;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.ProjectFiles;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of docs/write-your-sop.md: loaded into the running system by the API alone, and walked to both its ends. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class UploadedSopIT {

    private static final String UNIT = "62.10";
    private static final String SOP = "safe-house-stay";

    private final CaseClient everybody = Staff.ofEveryRole("everybody", UNIT);
    private final Desk desk = Desk.with(Tokens.ofSubject(
            "everybody",
            UNIT,
            Roles.COMPANION,
            Roles.CASE_MANAGER,
            Roles.COUNSELLOR,
            Roles.ADMINISTRATION_OFFICER,
            Roles.HEAD_OF_OFFICE));

    @BeforeEach
    void loadedOnce() throws IOException {
        var keeper = Keeper.ofProcedures(UNIT);
        if (keeper.get("/v1/sops/" + SOP + "/versions/1").statusCode() == 200) {
            return;
        }
        var document = Files.readString(ProjectFiles.home().resolve("docs/examples/safe-house-stay.v1.yaml"));
        // The document says itself how its total is read, so that what is left are warnings.
        keeper.validate(document)
                .then()
                .statusCode(200)
                .body("usable", is(true))
                .body("faults.severity", everyItem(equalTo("warning")))
                .body("faults.code", contains("total.exceeded", "total.waits-outside", "total.repeated"));
        Keeper.published(UNIT, document);
        var line =
                Map.of("sop", SOP, "version", 1, "channels", List.of("walk-in"), "crisis", "any", "from", "2021-01-01");
        Keeper.headOf(UNIT)
                .assign("\"0\"", Map.of("activations", List.of(line), "rulings", List.of()))
                .then()
                .statusCode(200);
    }

    @Test
    void sheStaysAndLeavesWithAPlan() throws SQLException {
        var file = opened();
        by(file, "assessment");
        moved(agreement(file), "signature", Agreement.byHerself());
        decided(file, "admission-decision", "admitted");
        by(file, "admission");
        // Both branches are under way; leaving waits for the later.
        by(file, "stay");
        assertThat(Runs.stateOf(file, "leaving")).isEqualTo("pending");
        by(file, "health-check");
        by(file, "leaving");
        by(file, "documentation");
        desk.read(file).then().body("state", equalTo("ended")).body("endState", equalTo("left-safe-house"));
    }

    @Test
    void sheDoesNotAgreeAndIsOfferedASafetyPlan() throws SQLException {
        var file = opened();
        by(file, "assessment");
        moved(agreement(file), "refusal", Map.of());
        assertThat(Runs.stateOf(file, "admission-decision")).isEqualTo("skipped");
        by(file, "safety-plan");
        by(file, "documentation");
        desk.read(file).then().body("state", equalTo("ended")).body("endState", equalTo("refused-documented"));
    }

    private static UUID opened() {
        return Desk.fileOf(Intake.aWalkInComplaint().ofUnit(UNIT));
    }

    private void by(UUID file, String step) {
        desk.complete(file, step).then().statusCode(200);
    }

    private void decided(UUID file, String step, String outcome) {
        desk.complete(file, step, desk.etag(file), Map.of("outcome", outcome))
                .then()
                .statusCode(200);
    }

    private String agreement(UUID file) {
        return everybody
                .post("/v1/case-files/" + file + "/service-agreements", Agreement.draft(UUID.randomUUID()))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private void moved(String agreement, String how, Map<String, ?> body) {
        everybody
                .move("/v1/service-agreements/" + agreement + "/" + how, body, "\"0\"")
                .then()
                .statusCode(200);
    }
}
