package id.lindung.reporting;

import static id.lindung.reporting.Told.aCase;
import static id.lindung.reporting.Told.aComplaint;
import static id.lindung.reporting.Told.aVictim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall in the database itself, for the day on which a query forgets the unit. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RowSecurityIT {

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @BeforeEach
    void factsOfAUnit() {
        Told.send(
                aComplaint().ofUnit(analyst.unit()),
                aCase().ofUnit(analyst.unit()),
                aVictim().ofUnit(analyst.unit()));
        Told.send(ToldRun.of(analyst.unit())
                .completed("registration", "1", "2026-11-02T02:04:00Z", 4, true)
                .events());
        Told.send(ToldReferral.drafted(analyst.unit(), "health", "hospital", "2026-11-02T02:00:00Z")
                .events());
        Told.send(TestEvent.example("referral", "inbound-referral.received.v1").ofUnit(analyst.unit()));
        await().until(
                        () -> analyst.recap("2026-11").getMap("totals"),
                        Map.of("complaints", 1, "cases", 1, "victims", 1)::equals);
        await().until(() -> analyst.get("/v1/reports/sop-timeliness?month=2026-11")
                .asString()
                .contains("\"completed\":1"));
        await().until(() -> {
            var funnel =
                    analyst.get("/v1/reports/referral-funnel?month=2026-11").asString();
            return funnel.contains("\"drafted\":1") && funnel.contains("\"received\":1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint_fact",
                "case_fact",
                "victim_fact",
                "sop_run_fact",
                "referral_fact",
                "inbound_referral_fact"
            })
    void withoutAUnitNoFactIsSeen(String table) throws SQLException {
        try (var connection = transaction()) {
            assertThat(rows(connection, table)).isZero();
            enter(connection, "62.05");
            assertThat(rows(connection, table)).isZero();
            enter(connection, analyst.unit());
            assertThat(rows(connection, table)).isEqualTo(1);
        }
    }

    @Test
    void noFactIsWrittenForAUnitOtherThanOnesOwn() throws SQLException {
        try (var connection = transaction();
                var statement = connection.createStatement()) {
            enter(connection, "62.05");
            assertThatThrownBy(() -> statement.execute("insert into case_fact (case_id, unit, seq, occurred_at,"
                            + " received_on) values (gen_random_uuid(), '62.11', 1, now(), now())"))
                    .hasMessageContaining("row-level security");
        }
    }

    private static Connection transaction() throws SQLException {
        var connection = Databases.asApp("reporting");
        connection.setAutoCommit(false);
        return connection;
    }

    private static void enter(Connection connection, String unit) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.unit', ?, true)")) {
            statement.setString(1, unit);
            statement.execute();
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
