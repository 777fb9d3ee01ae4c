package id.lindung.casework.sop;

import id.lindung.testkit.Databases;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Runs as they stand in the tables, seen as their owner. */
final class Runs {

    private Runs() {}

    /** Procedure, version and state. */
    static Optional<String> of(UUID caseFile) throws SQLException {
        return text(
                "select sop_id || ' v' || sop_version || ' ' || state from sop_run where case_file_id = ?", caseFile);
    }

    static UUID idOf(UUID caseFile) throws SQLException {
        return UUID.fromString(text("select id::text from sop_run where case_file_id = ?", caseFile)
                .orElseThrow());
    }

    static String stateOf(UUID caseFile, String step) throws SQLException {
        return text("""
                select s.state from sop_run_step s join sop_run r on r.id = s.run_id
                where r.case_file_id = ? and s.step = ?
                """, caseFile, step).orElseThrow();
    }

    static Optional<String> text(String sql, Object... parameters) throws SQLException {
        try (var connection = Databases.asOwner("case");
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
