package id.lindung.casework.sop;

import static id.lindung.testkit.EventContract.assertFits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.casework.CaseClient;
import id.lindung.casework.Intake;
import id.lindung.casework.Staff;
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
import org.junit.jupiter.api.Test;

/** An open case file goes on by another version, each step where somebody said. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class MoveSopRunIT {

    private static final String UNIT = "62.04";

    private final CaseClient supervisor = CaseClient.ofSubject("supervisor", UNIT, Roles.SUPERVISOR);
    private final Desk companion = Desk.with(Tokens.of(UNIT, Roles.COMPANION, Roles.SUPERVISOR));

    @Test
    void whoMayNotMoveItOrDidNotSeeItMovesNothing() throws SQLException {
        var name = twoVersions();
        var file = opened(name);
        var path = movesOf(file);
        var body = move(name, 2, line("screen", "assess"));
        Staff.ofEveryRole("stranger", "62.05")
                .move(path, body, companion.etag(file))
                .then()
                .statusCode(404);
        CaseClient.ofSubject("companion", UNIT, Roles.COMPANION)
                .move(path, body, companion.etag(file))
                .then()
                .statusCode(403);
        supervisor.writing(body).post(path).then().statusCode(428);
        supervisor.move(path, body, "\"77\"").then().statusCode(412);
        assertThat(Runs.of(file)).contains(name + " v1 running");
        supervisor.get(path).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatCannotGoOnSoIsNamed() throws SQLException {
        var name = twoVersions();
        var file = opened(name);
        var path = movesOf(file);
        supervisor
                .move(path, move(name, 1, line("screen", "screen")), companion.etag(file))
                .then()
                .statusCode(409)
                .body("code", equalTo("sop-run.same-version"));
        supervisor
                .move(path, move(name, 9, line("screen", "screen")), companion.etag(file))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/version"));
        supervisor
                .move(path, move(name, 2, line("screen", "dance")), companion.etag(file))
                .then()
                .statusCode(422)
                .body("code", equalTo("sop-run.mapping"))
                .body("errors.pointer", contains("/steps/screen"))
                .body("errors.code", contains("step-mapping.unknown-target"));
        supervisor
                .move(path, Map.of("sop", name, "version", 2, "steps", List.of()), companion.etag(file))
                .then()
                .statusCode(422)
                .body("errors.code", contains("step-mapping.missing"));
        assertThat(Runs.of(file)).contains(name + " v1 running");
    }

    @Test
    void theFileGoesOnAndItsHistoryAndEvidenceAreKept() throws SQLException {
        // Given: the first step is done by hand
        var name = twoVersions();
        var file = opened(name);
        companion.complete(file, "screen").then().statusCode(200);
        // When
        supervisor
                .move(
                        movesOf(file),
                        move(name, 2, line("screen", "assess"), line("decide", "decide")),
                        companion.etag(file))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("sop.version", equalTo(2))
                .body("steps.find { it.step == 'assess' }.state", equalTo("completed"))
                .body("steps.find { it.step == 'decide' }.state", equalTo("active"));
        // Then
        companion.disclose(file, "assess", "supervision").then().statusCode(200);
        supervisor
                .get(movesOf(file))
                .then()
                .body("items", hasSize(1))
                .body("items[0].fromVersion", equalTo(1))
                .body("items[0].version", equalTo(2))
                .body("items[0].steps.from", contains("decide", "screen"))
                .body("items[0].movedBy", equalTo("supervisor"));
        companion
                .worklist(Map.of())
                .then()
                .body("items.findAll { it.caseFileId == '" + file + "' }.sopVersion", contains(2));
        assertThat(Runs.text(
                        "select string_agg(state || ' ' || coalesce(end_state, ''), ', ' order by id) from sop_run"
                                + " where case_file_id = ?",
                        file))
                .contains("ended moved, running ");
        var told = "select %s from outbox o join sop_run r on r.id = o.aggregate_id"
                + " where r.case_file_id = ? and r.state = 'running'";
        assertThat(Runs.text(
                        told.formatted("string_agg(envelope::jsonb ->> 'type', ', ' order by aggregate_seq)"), file))
                .contains("sop-run.moved.v1, sop-run.step-entered.v1");
        assertFits(
                "case",
                "sop-run.moved.v1",
                Runs.text(told.formatted("envelope") + " and aggregate_seq = 1", file)
                        .orElseThrow());
    }

    private static UUID opened(String sop) {
        var head = Keeper.headOf(UNIT);
        var line =
                Map.of("sop", sop, "version", 1, "channels", List.of("walk-in"), "crisis", "any", "from", "2021-01-01");
        head.assign(head.tagOf("/v1/sop-assignment"), Map.of("activations", List.of(line), "rulings", List.of()))
                .then()
                .statusCode(200);
        return Desk.fileOf(Intake.aWalkInComplaint().ofUnit(UNIT));
    }

    private static String twoVersions() {
        var name = Keeper.newName();
        Keeper.published(UNIT, Keeper.document(name, 1));
        Keeper.published(
                UNIT,
                Keeper.document(name, 2)
                        .replace("id: screen", "id: assess")
                        .replace("steps: [screen]", "steps: [assess]"));
        return name;
    }

    private static String movesOf(UUID file) {
        return "/v1/case-files/" + file + "/sop-run/moves";
    }

    private static Map<String, ?> line(String from, String to) {
        return Map.of("from", from, "to", to);
    }

    private static Map<String, ?> move(String sop, int version, Map<?, ?>... steps) {
        return Map.of("sop", sop, "version", version, "steps", List.of(steps));
    }
}
