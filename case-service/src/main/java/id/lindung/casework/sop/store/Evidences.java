package id.lindung.casework.sop.store;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.identity.CurrentActor;
import id.lindung.privacy.DataKey;
import id.lindung.privacy.DataKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What people gave when they completed steps by hand, under the case file's own key. */
@ApplicationScoped
public class Evidences {

    private static final String TABLE = "sop_evidence";
    private static final String EVIDENCE = "evidence";
    private static final String REASON = "out_of_order_reason";

    private static final String INSERT = """
            insert into sop_evidence
              (id, unit, case_file_id, run_id, step, evidence, out_of_order_reason, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FIND = """
            select id, evidence, out_of_order_reason, recorded_by, recorded_at from sop_evidence
            where run_id = ? and step = ?""";

    private final DataSource database;
    private final DataKeys keys;
    private final CurrentActor actor;

    Evidences(DataSource database, DataKeys keys, CurrentActor actor) {
        this.database = database;
        this.keys = keys;
        this.actor = actor;
    }

    /**
     * What a person gave, in plain; it is not kept so.
     *
     * @param outOfOrderReason null for a step in its turn
     * @param recordedBy token subject
     */
    public record Evidence(String text, @Nullable String outOfOrderReason, String recordedBy, Instant recordedAt) {}

    /** Keeps it, with the caller's name to it; in the caller's transaction. */
    public void keep(SopRun run, String step, String text, @Nullable String outOfOrderReason, Instant at) {
        var key = keyOf(run.caseFileId());
        var id = UuidCreator.getTimeOrderedEpoch();
        // The run's own row goes first, since this one points at it.
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, id);
            statement.setString(2, run.unit());
            statement.setObject(3, run.caseFileId());
            statement.setObject(4, run.id());
            statement.setString(5, step);
            statement.setBytes(6, key.encrypt(TABLE, EVIDENCE, id, text));
            statement.setBytes(7, outOfOrderReason == null ? null : key.encrypt(TABLE, REASON, id, outOfOrderReason));
            statement.setString(8, actor.get().subject());
            statement.setObject(9, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Evidence for run " + run.id() + " cannot be kept", failed);
        }
    }

    /** What was given for this step; empty where it was completed by a fact, or not yet. */
    public Optional<Evidence> of(SopRun run, String step) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, run.id());
            statement.setString(2, step);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var key = keys.open(run.caseFileId());
                var id = rows.getObject(1, UUID.class);
                var reason = rows.getBytes(3);
                return Optional.of(new Evidence(
                        key.decrypt(TABLE, EVIDENCE, id, rows.getBytes(2)),
                        reason == null ? null : key.decrypt(TABLE, REASON, id, reason),
                        rows.getString(4),
                        rows.getTimestamp(5).toInstant()));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Evidence for run " + run.id() + " cannot be read", failed);
        }
    }

    // A file that was opened before files had keys gets one with the first thing that is written into it.
    private DataKey keyOf(UUID caseFile) {
        var known = keys.openAll(List.of(caseFile)).get(caseFile);
        return known == null ? keys.create(caseFile) : known;
    }
}
