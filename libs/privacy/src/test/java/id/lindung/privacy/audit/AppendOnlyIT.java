package id.lindung.privacy.audit;

import static id.lindung.privacy.audit.AuditScene.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service's own role can do to the log, should somebody take it over. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AppendOnlyIT {
    private static final String NO_RIGHT = "42501";

    @Inject
    AuditScene scene;

    private Connection app;

    @BeforeEach
    void aSealedLine() throws SQLException {
        scene.begin();
        scene.disclose(PULANG_PISAU, 1);
        scene.seal();
        app = Databases.asApp("intake");
        app.setAutoCommit(false);
        scopeTo(PULANG_PISAU);
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.rollback();
        app.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_log set actor = 'nobody'",
                "delete from audit_log",
                "truncate audit_log",
                "update audit_seal set seq = 7",
                "delete from audit_seal",
                "truncate audit_seal",
                "select * from audit_unsealed",
                "update audit_unsealed set unit = '-'",
                "delete from audit_unsealed",
                "truncate audit_unsealed",
                "update key_check set proof = ''",
                "delete from key_check",
                "update data_key set unit = '-'",
                "delete from data_key",
                "alter table audit_log disable row level security",
                "drop trigger leave_audit_queue on audit_seal"
            })
    void whatIsOnRecordCannotBeTouched(String sql) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NO_RIGHT));
    }

    @Test
    void withoutAUnitNoLineIsSeenOrWritten() throws SQLException {
        // Given
        scopeTo("");
        // When, Then
        assertThat(lines()).isZero();
        assertThatThrownBy(() -> run(anInsertFor(PULANG_PISAU))).hasMessageContaining("row-level security");
    }

    @Test
    void anotherUnitsLinesAreNeitherSeenNorWritten() throws SQLException {
        // Given
        scopeTo("62.05");
        // When, Then
        assertThat(lines()).isZero();
        assertThatThrownBy(() -> run(anInsertFor(PULANG_PISAU))).hasMessageContaining("row-level security");
    }

    @Test
    void theOwnUnitsLinesAreSeen() throws SQLException {
        assertThat(lines()).isOne();
    }

    private void scopeTo(String unit) throws SQLException {
        try (var statement = app.prepareStatement("select set_config('app.unit', ?, true)")) {
            statement.setString(1, unit);
            statement.execute();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute(sql);
        }
    }

    private long lines() throws SQLException {
        try (var statement = app.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_log")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String anInsertFor(String unit) {
        return """
                insert into audit_log (id, at, unit, actor, role, action, subject_type, subject_id, fields, line_hash)
                values (gen_random_uuid(), now(), '%s', 'x', 'x', 'x', 'x', gen_random_uuid(), '{}', '')""".formatted(unit);
    }
}
