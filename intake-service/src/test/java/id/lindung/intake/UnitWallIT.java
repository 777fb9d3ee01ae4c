package id.lindung.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.identity.Roles;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall between units stands in the database itself, whatever the code above it forgets. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class UnitWallIT {

    private static final List<String> BEHIND_THE_WALL = List.of(
            "person",
            "person_contact",
            "register_counter",
            "complaint",
            "complaint_victim",
            "complaint_alleged_perpetrator",
            "complaint_relationship",
            "complaint_clarification",
            "handled_case_file",
            "reply_letter",
            "unit_profile",
            "excluded_subject",
            "excluded_agency",
            "inbound_collection",
            "data_key",
            "audit_log");

    @Test
    void everyTableOfOursStandsBehindTheWall() {
        assertThat(Tables.all("""
                select relname from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and (not relrowsecurity or not relforcerowsecurity)"""))
                .doesNotContainAnyElementsOf(BEHIND_THE_WALL)
                .containsExactlyInAnyOrder(
                        "flyway_schema_history",
                        "outbox",
                        "inbox",
                        "inbox_position",
                        "inbox_parked",
                        "idempotency_key",
                        "key_check",
                        "audit_seal",
                        "audit_unsealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "person_contact",
                "register_counter",
                "complaint",
                "complaint_victim",
                "complaint_alleged_perpetrator",
                "complaint_relationship"
            })
    void withoutAUnitOrWithAnotherNoRowIsSeen(String table) throws SQLException {
        Desk.of("62.11", Roles.COMPANION).register(Desk.aFamily());

        try (var connection = Databases.asApp("intake")) {
            connection.setAutoCommit(false);
            assertThat(Tables.all(connection, "select 1 from " + table)).isEmpty();
            unit(connection, "65.09");
            assertThat(Tables.all(connection, "select 1 from " + table)).isEmpty();
            unit(connection, "62.11");
            assertThat(Tables.all(connection, "select 1 from " + table)).isNotEmpty();
            connection.rollback();
            // A connection that has just worked for a unit.
            assertThat(Tables.all(connection, "select 1 from " + table)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "65.09"})
    void nobodyWritesForAUnitThatIsNotTheirs(String unit) throws SQLException {
        try (var connection = Databases.asApp("intake")) {
            connection.setAutoCommit(false);
            unit(connection, unit);
            assertThatThrownBy(() -> Tables.all(
                            connection,
                            "insert into register_counter (unit, year, last_number) values ('62.11', 1999, 1)"
                                    + " returning unit"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private static void unit(java.sql.Connection connection, String unit) throws SQLException {
        Tables.all(connection, "select set_config('app.unit', ?, true)", unit);
    }
}
