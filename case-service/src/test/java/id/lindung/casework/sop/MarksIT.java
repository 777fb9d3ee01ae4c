package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.casework.Intake;
import id.lindung.casework.sop.app.SweepRuns;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.identity.Roles;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Outbox;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Marks are raised without the steps that are not due, and leave what the whole run would have left. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class MarksIT {

    /** Everything that a run's rows hold, but whose it is. */
    private static final String ROWS = """
            select (to_jsonb(r) - '{id,case_file_id,case_id,register_number,victim_person_id}'::text[])::text
              || (select string_agg((to_jsonb(s) - 'run_id')::text, ' ' order by s.place, s.step)
                  from sop_run_step s where s.run_id = r.id)
            from sop_run r where r.case_file_id = ?""";

    /** Everything that it told, but when and of whom. */
    private static final String TOLD = """
            select string_agg(o.aggregate_seq || ' '
              || (o.envelope::jsonb - '{id,subject,time,traceparent}'::text[] #- '{data,caseFileId}' #- '{data,caseId}')::text,
              ' ' order by o.aggregate_seq)
            from outbox o join sop_run r on r.id = o.aggregate_id where r.case_file_id = ?""";

    private static final String ESCALATED = """
            select count(*)::text from outbox o join sop_run r on r.id = o.aggregate_id
            where r.case_file_id = ? and o.envelope like '%"sop-run.step-escalated.v1"%'""";

    private static final String UNIT = "62.01";

    @Inject
    SweepRuns sweepRuns;

    @Inject
    SopRuns runs;

    @Inject
    SopCatalogue catalogue;

    @Inject
    Outbox outbox;

    private final Desk supervisor = Desk.of(Roles.SUPERVISOR);

    @Test
    void theSweepLeavesTheRowsAndEventsThatTheWholeRunWould() throws SQLException {
        // Given
        var came = Desk.now().minus(Duration.ofDays(3));
        var whole = Desk.aFile(came);
        var alone = Desk.aFile(came);
        // When
        Scopes.run(
                Scope.ofUnit("62.11"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    var run = runs.hold(whole).orElseThrow();
                    run.look(catalogue.of(run), Instant.now());
                    outbox.append(run);
                }));
        sweepRuns.sweep();
        // Then
        assertThat(Runs.text(ESCALATED, alone)).contains("1");
        assertThat(Runs.text(ROWS, alone)).isEqualTo(Runs.text(ROWS, whole));
        assertThat(Runs.text(TOLD, alone)).isEqualTo(Runs.text(TOLD, whole));
    }

    @Test
    void whatSomebodyHoldsIsPassedOverAndFoundAgain() throws SQLException {
        // Given
        var file = Desk.aFile(Desk.now().minus(Duration.ofDays(3)));
        try (var connection = Databases.asOwner("case");
                var statement =
                        connection.prepareStatement("select id from sop_run where case_file_id = ? for update")) {
            connection.setAutoCommit(false);
            statement.setObject(1, file);
            statement.execute();
            // When
            sweepRuns.sweep();
            // Then
            assertThat(Runs.text(ESCALATED, file)).contains("0");
            connection.rollback();
        }
        sweepRuns.sweep();
        assertThat(Runs.text(ESCALATED, file)).contains("1");
    }

    @Test
    void aDecisionThatNobodyTookGoesItsWay() throws SQLException {
        // Given
        var sop = Keeper.newName();
        Keeper.published(
                UNIT,
                Keeper.document(sop, 1)
                        .replace(
                                "    decision:",
                                "    expiry: {after: PT1H, time: calendar, outcome: refused}\n    decision:"));
        var activation =
                Map.of("sop", sop, "version", 1, "channels", List.of("walk-in"), "crisis", "any", "from", "2021-01-01");
        Keeper.headOf(UNIT)
                .assign("\"0\"", Map.of("activations", List.of(activation), "rulings", List.of()))
                .then()
                .statusCode(200);
        var file = cameTwoHoursAgo();
        // When
        sweepRuns.sweep();
        // Then
        assertThat(Runs.stateOf(file, "decide")).isEqualTo("completed");
        assertThat(Runs.stateOf(file, "finish")).isEqualTo("active");
    }

    @Test
    void aRunThatCannotBeMarkedKeepsNoOtherFromItAndIsTriedAgainLater() throws SQLException {
        // Given
        var broken = Desk.aFile(Desk.now().minus(Duration.ofDays(3)));
        var whole = Desk.aFile(Desk.now().minus(Duration.ofDays(3)));
        pin(broken, "0".repeat(64));
        try {
            // When
            sweepRuns.sweep();
            // Then
            assertThat(Runs.text(ESCALATED, whole)).contains("1");
            assertThat(shown("lindung_sop_unmarked")).isEqualTo(1);
            supervisor.get("/q/health/ready").then().statusCode(503);
            await().until(this::nothingIsTried);
        } finally {
            pin(
                    broken,
                    Runs.text("select sha256 from sop_run where case_file_id = ?", whole)
                            .orElseThrow());
        }
        supervisor.get("/q/health/ready").then().statusCode(200);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            sweepRuns.sweep();
            assertThat(Runs.text(ESCALATED, broken)).contains("1");
        });
        sweepRuns.sweep();
        assertThat(shown("lindung_sop_unmarked")).isZero();
    }

    private boolean nothingIsTried() {
        var idle = "lindung_sop_sweep_seconds_count{found=\"none\"";
        var before = shown(idle);
        sweepRuns.sweep();
        return shown(idle) > before;
    }

    private double shown(String metric) {
        return supervisor
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static void pin(UUID file, String sha256) throws SQLException {
        try (var connection = Databases.asOwner("case");
                var statement = connection.prepareStatement("update sop_run set sha256 = ? where case_file_id = ?")) {
            statement.setString(1, sha256);
            statement.setObject(2, file);
            statement.executeUpdate();
        }
    }

    private static UUID cameTwoHoursAgo() {
        var came = Desk.now().minus(Duration.ofHours(2));
        var file = Desk.fileOf(Intake.aWalkInComplaint()
                .with("/unit", UNIT)
                .with("/time", came.toString())
                .with("/data/receivedAt", came.toString()));
        var companion = Desk.with(Tokens.of(UNIT, Roles.COMPANION));
        companion
                .complete(
                        file,
                        "screen",
                        companion.etag(file),
                        Map.of("occurredAt", came.plus(Duration.ofMinutes(20)).toString()))
                .then()
                .statusCode(200);
        return file;
    }
}
