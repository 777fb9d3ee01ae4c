package id.lindung.casework.sop.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the sweep and readiness ask across units, through functions that show no more than that. */
@ApplicationScoped
public class SopSweep {

    private static final String DUE = "select look_at, unit, run_id from sop_runs_to_look_at(?, ?, ?, ?)";
    private static final String IN_USE = "select sop_id, sop_version, sha256 from sop_versions_in_use()";

    private final DataSource database;

    SopSweep(DataSource database) {
        this.database = database;
    }

    /**
     * A run that has a mark to raise.
     *
     * @param at when it fell due
     */
    public record Due(Instant at, String unit, UUID runId) {

        /** What comes before all that is due. */
        public static final Due NONE = new Due(Instant.EPOCH, "-", new UUID(0, 0));
    }

    /** A version that an open run is pinned to. */
    public record InUse(String sop, int version, String sha256) {}

    /**
     * Runs of any unit with a mark to raise, what fell due first standing first; a run with two marks may stand there twice.
     *
     * @param after only what stands behind this one
     */
    public List<Due> due(Instant now, Due after, int atMost) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DUE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, Timestamp.from(after.at()));
            statement.setObject(3, after.runId());
            statement.setInt(4, atMost);
            var due = new ArrayList<Due>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    due.add(new Due(
                            rows.getTimestamp(1).toInstant(), rows.getString(2), rows.getObject(3, UUID.class)));
                }
            }
            return due;
        } catch (SQLException failed) {
            throw new IllegalStateException("Runs to look at cannot be read", failed);
        }
    }

    /** Versions that open runs of any unit are pinned to. */
    public List<InUse> inUse() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IN_USE);
                var rows = statement.executeQuery()) {
            var inUse = new ArrayList<InUse>();
            while (rows.next()) {
                inUse.add(new InUse(rows.getString(1), rows.getInt(2), rows.getString(3)));
            }
            return inUse;
        }
    }
}
