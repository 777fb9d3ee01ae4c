package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
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
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example of docs/write-your-sop.md: loaded into the running system by the commands that stand there and nothing else, and
 * walked to both its ends. The commands want bash, curl and jq; where one of them is not installed, the same requests are made
 * from here, and whether the guide says them rightly is not tried.
 */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class UploadedSopIT {

    private static final String UNIT = "62.10";
    private static final String SOP = "safe-house-stay";
    private static final Path EXAMPLE = ProjectFiles.home().resolve("docs/examples/safe-house-stay.v1.yaml");

    private final CaseClient everybody = Staff.ofEveryRole("everybody", UNIT);
    /** What is done once, and what is done with a case file. */
    private static final List<String> TO_LOAD = List.of(
            "2. Begin from a document that works (5 minutes)",
            "4. Try it until nothing is wrong (10 minutes)",
            "5. Draft, look, publish (5 minutes)",
            "6. Have your centre walk it");

    private static final List<String> WITH_A_FILE = List.of("7. See it run", "Later");

    @TempDir
    Path folder;

    private final Desk desk = Desk.with(Tokens.ofSubject(
            "everybody",
            UNIT,
            Roles.COMPANION,
            Roles.CASE_MANAGER,
            Roles.COUNSELLOR,
            Roles.ADMINISTRATION_OFFICER,
            Roles.HEAD_OF_OFFICE));

    @BeforeEach
    void loadedOnce() throws IOException, InterruptedException {
        if (Keeper.ofProcedures(UNIT).get("/v1/sops/" + SOP + "/versions/1").statusCode() == 200) {
            return;
        }
        if (!Guide.hasItsTools()) {
            loadedByTheSameRequests();
            return;
        }
        var guide = reader();
        var printed = guide.follow(TO_LOAD, Map.of());
        // The document says itself how its total is read, so that what is left are warnings.
        assertThat(printed).contains("\ntrue\n").contains("\"published\"");
        assertThat(Files.readString(guide.file("mine.svg"))).contains("Nilai ancaman");
    }

    private static void loadedByTheSameRequests() throws IOException {
        Keeper.published(UNIT, Files.readString(EXAMPLE));
        var line = Map.of(
                "sop", SOP, "version", 1, "channels", List.of("transfer"), "crisis", "any", "from", "2026-02-01");
        Keeper.headOf(UNIT)
                .assign("\"0\"", Map.of("activations", List.of(line), "rulings", List.of()))
                .then()
                .statusCode(200);
    }

    private Guide reader() throws IOException {
        return Guide.in(folder, UNIT, Roles.UNIT_ADMINISTRATOR, Roles.HEAD_OF_OFFICE, Roles.SUPERVISOR);
    }

    @Test
    void theDocumentContradictsItselfAndSaysHowItIsRead() throws IOException {
        Keeper.ofProcedures(UNIT)
                .validate(Files.readString(EXAMPLE))
                .then()
                .statusCode(200)
                .body("usable", is(true))
                .body("faults.severity", everyItem(equalTo("warning")))
                .body("faults.code", contains("total.exceeded", "total.waits-outside", "total.repeated"));
    }

    @Test
    void everyCommandOfTheGuideIsFollowedAndAnOpenFileGoesOnByTheNextVersion() throws Exception {
        assertThat(Guide.commands().keySet())
                .containsExactlyElementsOf(Stream.of(List.of(""), TO_LOAD, WITH_A_FILE)
                        .flatMap(List::stream)
                        .toList());
        assumeThat(Guide.hasItsTools()).isTrue();
        var file = opened();
        var guide = reader();
        Files.copy(EXAMPLE, guide.file("mine.yaml"));
        var printed = guide.follow(WITH_A_FILE, Map.of("FILE", file.toString()));
        assertThat(printed)
                .contains("2 Nilai ancaman dan kebutuhan: lewat batas waktu")
                .contains("PT20M")
                .contains("movedBy");
        desk.read(file).then().body("sop.version", equalTo(2)).body("state", equalTo("running"));
        assertThat(Files.readString(guide.file("published.svg"))).contains("<svg");
        assertThat(Files.readString(guide.file("published.mmd"))).startsWith("flowchart");
    }

    @Test
    void whoMayExtendAStayExtendsIt() {
        // Given: she has been admitted
        var file = stayed();
        var due = Instant.parse(due(file));
        var longer = due.plus(Duration.ofDays(7));
        // Then: neither who keeps her company, nor unseen, nor shorter, nor what is no stay
        var companion = Desk.with(Tokens.of(UNIT, Roles.COMPANION));
        companion
                .extend(file, "stay", desk.etag(file), longer)
                .then()
                .statusCode(403)
                .body("code", equalTo("sop-run.not-yours"));
        desk.extend(file, "stay", null, longer).then().statusCode(428);
        desk.extend(file, "stay", desk.etag(file), due)
                .then()
                .statusCode(422)
                .body("code", equalTo("sop-run.not-extendable"));
        desk.extend(file, "health-check", desk.etag(file), longer).then().statusCode(422);
        assertThat(due(file)).isEqualTo(due.toString());
        // When
        desk.extend(file, "stay", desk.etag(file), longer).then().statusCode(200);
        // Then
        assertThat(due(file)).isEqualTo(longer.toString());
    }

    private String due(UUID file) {
        return desk.run(file).getString("steps.find { it.step == 'stay' }.dueAt");
    }

    @Test
    void sheStaysAndLeavesWithAPlan() throws SQLException {
        var file = stayed();
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
        return Desk.fileOf(
                Intake.aWalkInComplaint().with("/data/channel", "transfer").ofUnit(UNIT));
    }

    private UUID stayed() {
        var file = opened();
        by(file, "assessment");
        moved(agreement(file), "signature", Agreement.byHerself());
        decided(file, "admission-decision", "admitted");
        by(file, "admission");
        return file;
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
