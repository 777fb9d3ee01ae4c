package id.lindung.reporting.projection;

import static id.lindung.reporting.Told.aCase;
import static id.lindung.reporting.Told.aComplaint;
import static id.lindung.reporting.Told.aVictim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.reporting.Analyst;
import id.lindung.reporting.Told;
import id.lindung.reporting.ToldReferral;
import id.lindung.reporting.ToldRun;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts are droppable: events are kept for ever, and from offset zero they tell the same again. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildIT {

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @Test
    void anEmptiedDatabaseGivesTheSameRecapAndReportsToTheByte() throws SQLException {
        // Given
        var before = reportsOfSomeEvents();
        // When
        empty("inbox", "inbox_position", "inbox_parked");
        empty("complaint_fact", "case_fact", "victim_fact", "sop_run_fact", "referral_fact", "inbound_referral_fact");
        assertThat(allBytes()).doesNotContainAnyElementsOf(before);
        Told.reassignPartitions();
        // Then
        await().until(this::allBytes, before::equals);
    }

    @Test
    void factsThatAreThereAlreadyAreNotCountedAgainFromOffsetZero() throws SQLException {
        // Given
        var before = reportsOfSomeEvents();
        var read = rowsOf("inbox");
        // When
        empty("inbox", "inbox_position", "inbox_parked");
        Told.reassignPartitions();
        // Then
        await().until(() -> rowsOf("inbox"), read::equals);
        assertThat(allBytes()).isEqualTo(before);
    }

    private List<String> reportsOfSomeEvents() {
        for (int index = 0; index < 20; index++) {
            Told.send(
                    aVictim().ofUnit(analyst.unit()),
                    aComplaint().ofUnit(analyst.unit()),
                    aVictim().ofUnit(analyst.unit()).with("/data/ageBand", "0-5"),
                    aCase().ofUnit(analyst.unit()));
            Told.send(ToldRun.of(analyst.unit())
                    .entered("brief-screening", "2", "2026-11-02T02:05:00Z", 15, 30)
                    .completed("brief-screening", "2", "2026-11-02T03:00:00Z", 20 + index, index < 10)
                    .events());
            Told.send(ToldReferral.drafted(analyst.unit(), "health", "hospital", "2026-11-02T02:00:00Z")
                    .sent("2026-11-02T02:15:00Z")
                    .accepted("2026-11-02T02:%d:00Z".formatted(20 + index))
                    .events());
            Told.send(TestEvent.example("referral", "inbound-referral.received.v1")
                    .ofUnit(analyst.unit()));
        }
        await().until(
                        () -> analyst.recap("2026-11").getMap("totals"),
                        Map.of("complaints", 20, "cases", 20, "victims", 40)::equals);
        await().until(() -> allBytes().get(1).contains("\"completed\":20"));
        await().until(() -> allBytes().get(2).contains("\"accepted\":20"));
        await().until(() -> allBytes().get(2).contains("\"received\":20"));
        return allBytes();
    }

    private List<String> allBytes() {
        return Stream.of(
                        "/v1/recaps/2026-11",
                        "/v1/reports/sop-timeliness?month=2026-11",
                        "/v1/reports/referral-funnel?month=2026-11")
                .map(path -> analyst.get(path).then().statusCode(200).extract().asString())
                .toList();
    }

    private static Long rowsOf(String table) throws SQLException {
        try (var connection = Databases.asOwner("reporting");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void empty(String... tables) throws SQLException {
        try (var connection = Databases.asOwner("reporting");
                var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables));
        }
    }
}
