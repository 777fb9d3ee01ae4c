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

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('lindung.sop-sweep', 0))";
    private static final String DUE = "select unit, case_file_id, run_id from sop_runs_to_look_at(?, ?, ?)";
    private static final String IN_USE = "select sop_id, sop_version, sha256 from sop_versions_in_use()";

    private final DataSource database;

    SopSweep(DataSource database) {
        this.database = database;
    }

    /** A run that has a mark to raise. */
    public record Due(String unit, UUID caseFileId, UUID runId) {}

    /** A version that an open run is pinned to. */
    public record InUse(String sop, int version, String sha256) {}

    /** Whether this replica sweeps; held to the end of the transaction. */
    public boolean tryLock() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK);
                var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("The sweep's lock cannot be asked for", failed);
        }
    }

    /**
     * Runs of any unit with a mark to raise.
     *
     * @param after only runs behind this one, in the order of ids
     */
    public List<Due> due(Instant now, UUID after, int atMost) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(DUE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setObject(2, after);
            statement.setInt(3, atMost);
            var due = new ArrayList<Due>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    due.add(new Due(rows.getString(1), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class)));
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
