package id.lindung.casework;

import static id.lindung.casework.Intake.aWalkInComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall in the database itself, for the day on which a query forgets the unit. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class RowSecurityIT {

    private static boolean rowsAreThere;

    /** Once: nothing here changes a row, or may. */
    @BeforeEach
    void rowsOfAUnit() {
        if (rowsAreThere) {
            return;
        }
        var complaint = aWalkInComplaint();
        Intake.tells(complaint);
        await().until(() -> CaseClient.of("62.11").filesOf(complaint).size() == 2);
        rowsOfConsentAndWork(Files.opened());
        rowsAreThere = true;
    }

    private static void rowsOfConsentAndWork(Files files) {
        var agreement = Agreement.signed(files);
        Staff.referralService()
                .writing(agreement.permitFor(files.mother()))
                .post("/v1/disclosure-permits")
                .then()
                .statusCode(201);
        Staff.companion().post(files.ofMother("private-talks"), Map.of()).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases",
                "case_file",
                "alleged_perpetrator",
                "register",
                "service_agreement",
                "disclosure_permit",
                "work_record",
                "sop_run",
                "sop_run_step"
            })
    void withoutAUnitNoRowIsSeenOrWritten(String table) throws SQLException {
        try (var connection = transaction()) {
            assertThat(rows(connection, table)).isZero();
            enter(connection, "62.05");
            assertThat(rows(connection, table)).isZero();
            enter(connection, "62.11");
            assertThat(rows(connection, table)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62.05"})
    void noRowIsWrittenForAUnitOtherThanOnesOwn(String unit) throws SQLException {
        try (var connection = transaction();
                var statement = connection.createStatement()) {
            enter(connection, unit);
            assertThatThrownBy(() -> statement.execute(
                            "insert into register (unit, name, year, last) values ('62.11', 'K', 1999, 1)"))
                    .hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases",
                "case_file",
                "alleged_perpetrator",
                "register",
                "service_agreement",
                "disclosure_permit",
                "work_record",
                "sop_run",
                "sop_run_step",
                "sop_run_fact",
                "sop_referral",
                "sop_referral_news",
                "sop_evidence",
                "sop_publication",
                "sop_draft",
                "sop_assignment",
                "sop_run_move"
            })
    void theServiceCannotDeleteCaseWork(String table) throws SQLException {
        try (var connection = transaction();
                var statement = connection.createStatement()) {
            enter(connection, "62.11");
            assertThatThrownBy(() -> statement.execute("delete from " + table))
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disclosure_permit",
                "work_record",
                "sop_evidence",
                "sop_publication",
                "sop_assignment",
                "sop_run_move"
            })
    void whatIsOnRecordIsNotAltered(String table) throws SQLException {
        try (var connection = transaction();
                var statement = connection.createStatement()) {
            enter(connection, "62.11");
            assertThatThrownBy(() -> statement.execute("update " + table + " set unit = unit"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static Connection transaction() throws SQLException {
        var connection = Databases.asApp("case");
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
