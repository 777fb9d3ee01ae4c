package id.lindung.casework.sop.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.casework.sop.domain.UnitProcedures;
import id.lindung.problem.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What each unit decided to walk, every decision beside the earlier ones; row-level security leaves other units' out. */
@ApplicationScoped
public class SopAssignments {

    private static final String LATEST = """
            select id, revision, cast(procedures as text), decided_at, decided_by from sop_assignment
            where unit = ? order by revision desc limit 1""";
    private static final String NEWEST = """
            select id, revision, cast(procedures as text), decided_at, decided_by from sop_assignment
            where unit = ? and (cast(? as uuid) is null or id < ?) order by id desc limit ?""";
    private static final String ADD = """
            insert into sop_assignment (id, unit, revision, procedures, decided_at, decided_by)
            values (?, ?, ?, cast(? as jsonb), ?, ?) on conflict (unit, revision) do nothing""";

    private final DataSource database;
    private final ObjectMapper json;

    SopAssignments(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A decision.
     *
     * @param revision from 1, counted by unit
     * @param decidedBy token subject
     */
    public record Decided(UUID id, long revision, UnitProcedures procedures, Instant decidedAt, String decidedBy) {}

    /** The unit's last decision, if it has taken any. */
    public Optional<Decided> latest(String unit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST)) {
            statement.setString(1, unit);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(decided(rows)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A unit's procedures cannot be read", failed);
        }
    }

    /** The unit's decisions, the newest first, as ids are ordered by time. */
    public List<Decided> newest(String unit, Optional<Cursor> cursor, int most) {
        var after = cursor.map(Cursor::after).orElse(null);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST)) {
            statement.setString(1, unit);
            statement.setObject(2, after);
            statement.setObject(3, after);
            statement.setInt(4, most);
            try (var rows = statement.executeQuery()) {
                var decisions = new ArrayList<Decided>();
                while (rows.next()) {
                    decisions.add(decided(rows));
                }
                return decisions;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("A unit's decisions cannot be read", failed);
        }
    }

    /**
     * Adds a decision, in the unit's transaction.
     *
     * @return false when somebody else has added that revision meanwhile
     */
    public boolean add(String unit, Decided decided) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, decided.id());
            statement.setString(2, unit);
            statement.setLong(3, decided.revision());
            statement.setString(4, written(decided.procedures()));
            statement.setTimestamp(5, Timestamp.from(decided.decidedAt()));
            statement.setString(6, decided.decidedBy());
            return statement.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("A unit's procedures cannot be written", failed);
        }
    }

    private Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getObject(1, UUID.class),
                row.getLong(2),
                read(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                row.getString(5));
    }

    private UnitProcedures read(String written) {
        try {
            return json.readValue(written, UnitProcedures.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A unit's procedures are not as they were written", unreadable);
        }
    }

    private String written(UnitProcedures procedures) {
        try {
            return json.writeValueAsString(procedures);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A unit's procedures cannot be written as JSON", unwritable);
        }
    }
}
