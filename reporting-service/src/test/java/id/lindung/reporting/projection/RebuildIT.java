package id.lindung.reporting.projection;

import static id.lindung.reporting.Told.aCase;
import static id.lindung.reporting.Told.aComplaint;
import static id.lindung.reporting.Told.aVictim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.reporting.Analyst;
import id.lindung.reporting.Told;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts are droppable: events are kept for ever, and from offset zero they tell the same again. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildIT {

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @Test
    void anEmptiedDatabaseGivesTheSameRecapToTheByte() throws SQLException {
        // Given
        var before = aRecapOfSomeEvents();
        // When
        empty("inbox", "inbox_position", "inbox_parked", "complaint_fact", "case_fact", "victim_fact");
        assertThat(analyst.bytes("2026-11")).isNotEqualTo(before);
        Told.reassignPartitions();
        // Then
        await().until(() -> analyst.bytes("2026-11"), before::equals);
    }

    @Test
    void factsThatAreThereAlreadyAreNotCountedAgainFromOffsetZero() throws SQLException {
        // Given
        var before = aRecapOfSomeEvents();
        var read = rowsOf("inbox");
        // When
        empty("inbox", "inbox_position", "inbox_parked");
        Told.reassignPartitions();
        // Then
        await().until(() -> rowsOf("inbox"), read::equals);
        assertThat(analyst.bytes("2026-11")).isEqualTo(before);
    }

    private String aRecapOfSomeEvents() {
        for (int index = 0; index < 20; index++) {
            Told.send(
                    aVictim().ofUnit(analyst.unit()),
                    aComplaint().ofUnit(analyst.unit()),
                    aVictim().ofUnit(analyst.unit()).with("/data/ageBand", "0-5"),
                    aCase().ofUnit(analyst.unit()));
        }
        await().until(
                        () -> analyst.recap("2026-11").getMap("totals"),
                        Map.of("complaints", 20, "cases", 20, "victims", 40)::equals);
        return analyst.bytes("2026-11");
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
