package id.lindung.privacy.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code audit_log}, seen through the unit of the transaction. */
@ApplicationScoped
public class LineStore {
    private static final String COLUMNS =
            "id, at, unit, actor, role, action, subject_type, subject_id, fields, purpose, ground, recipient, trace_id, line_hash";
    /** The line and its place in the sealer's queue come and go together, in one round trip. */
    private static final String APPEND = """
            with line as (
              insert into audit_log (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              returning id, unit, line_hash
            )
            insert into audit_unsealed (line_id, unit, line_hash) select id, unit, line_hash from line""".formatted(COLUMNS);

    private static final String BY_ID = "select " + COLUMNS + " from audit_log where id = any(?)";
    private static final String BY_SUBJECT =
            "select " + COLUMNS + " from audit_log where subject_id = ? and id > ? order by id limit ?";

    private final DataSource database;

    LineStore(DataSource database) {
        this.database = database;
    }

    public void append(RecordedLine line, Hash hash) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            bind(statement, line);
            statement.setArray(9, connection.createArrayOf("text", line.fields().toArray()));
            statement.setBytes(14, hash.bytes());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the audit log", e);
        }
    }

    /** Lines of the transaction's unit, in no order; what is not there or another unit's is absent. */
    public List<StoredLine> byId(Collection<UUID> ids) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_ID)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the audit log", e);
        }
    }

    /** Lines of the transaction's unit about one subject, oldest first, behind the given line. */
    public List<StoredLine> bySubject(UUID subject, UUID after, int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BY_SUBJECT)) {
            statement.setObject(1, subject);
            statement.setObject(2, after);
            statement.setInt(3, limit);
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the audit log", e);
        }
    }

    private static void bind(PreparedStatement statement, RecordedLine line) throws SQLException {
        statement.setObject(1, line.id());
        statement.setObject(2, line.at().atOffset(ZoneOffset.UTC));
        statement.setString(3, line.unit());
        statement.setString(4, line.actor());
        statement.setString(5, line.role());
        statement.setString(6, line.action());
        statement.setString(7, line.subjectType());
        statement.setObject(8, line.subjectId());
        statement.setString(10, line.purpose());
        statement.setString(11, line.ground());
        statement.setString(12, line.recipient());
        statement.setString(13, line.traceId());
    }

    private static List<StoredLine> read(PreparedStatement statement) throws SQLException {
        var lines = new ArrayList<StoredLine>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(new StoredLine(line(rows), Hash.of(rows.getBytes("line_hash"))));
            }
        }
        return lines;
    }

    private static RecordedLine line(ResultSet row) throws SQLException {
        return new RecordedLine(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("unit"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                row.getString("purpose"),
                row.getString("ground"),
                row.getString("recipient"),
                row.getString("trace_id"));
    }
}
