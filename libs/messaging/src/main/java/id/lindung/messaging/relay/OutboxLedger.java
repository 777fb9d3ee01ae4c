package id.lindung.messaging.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The outbox as people see it, and what they may do with it. */
@ApplicationScoped
public class OutboxLedger {

    private static final String STATE = """
            select count(*) filter (where parked_at is null) as unsent,
                   min(created_at) filter (where parked_at is null) as oldest_unsent,
                   count(distinct aggregate_id) filter (where parked_at is not null) as parked_keys
            from outbox where sent_at is null""";

    private static final String PARKED = """
            select id, aggregate_type, aggregate_id, aggregate_seq, parked_reason, parked_at from outbox
            where parked_at is not null and sent_at is null
            order by id limit 100""";

    private static final String RELEASE = """
            update outbox set parked_at = null, parked_reason = null
            where aggregate_id = ? and parked_at is not null and sent_at is null""";

    // By id, so that the relay, which marks rows as fast as they are unmarked, never hands the same row back.
    private static final String UNMARK = """
            with batch as (
              select id from outbox
              where id > ? and sent_at is not null and created_at >= ? and (?::text is null or aggregate_type = ?)
              order by id limit ?),
            unmarked as (
              update outbox set sent_at = null from batch where outbox.id = batch.id returning outbox.id)
            select count(*), coalesce(max(id), 0) from unmarked""";

    private static final int BATCH = 5_000;

    private final DataSource database;
    private final RelayBell bell;

    OutboxLedger(DataSource database, RelayBell bell) {
        this.database = database;
        this.bell = bell;
    }

    /**
     * What waits.
     *
     * @param unsent rows the relay has yet to carry, those behind a parked one included
     * @param oldestUnsent when the oldest of them was written
     * @param parkedKeys aggregates with an event that the broker refused
     */
    public record State(long unsent, Optional<Instant> oldestUnsent, long parkedKeys) {}

    /** An event that the broker refused for good. */
    public record Parked(String aggregateType, UUID aggregateId, long sequence, String reason, Instant parkedAt) {}

    /** One batch of a republication: how many rows, and the id to go on behind. */
    public record Batch(long rows, long last) {}

    @Transactional
    public State state() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STATE);
                var rows = statement.executeQuery()) {
            rows.next();
            var oldest = rows.getObject(2, OffsetDateTime.class);
            return new State(
                    rows.getLong(1), Optional.ofNullable(oldest).map(OffsetDateTime::toInstant), rows.getLong(3));
        }
    }

    /** The oldest hundred. */
    @Transactional
    public List<Parked> parked() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PARKED);
                var rows = statement.executeQuery()) {
            var parked = new ArrayList<Parked>();
            while (rows.next()) {
                parked.add(new Parked(
                        rows.getString(2),
                        rows.getObject(3, UUID.class),
                        rows.getLong(4),
                        rows.getString(5),
                        rows.getObject(6, OffsetDateTime.class).toInstant()));
            }
            return parked;
        }
    }

    /**
     * Lets the relay try a parked aggregate's events again, in order.
     *
     * @return whether any was parked
     */
    @Transactional
    public boolean release(UUID aggregateId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(RELEASE)) {
            statement.setObject(1, aggregateId);
            var released = statement.executeUpdate();
            bell.ringAfterCommit();
            return released > 0;
        }
    }

    /**
     * Marks up to 5,000 sent rows unsent, oldest first, so that the relay carries them once more.
     *
     * @param after go on behind this id; 0 to begin
     * @param from rows written then or later
     * @param aggregateType rows of this type only; {@code null} for all
     */
    @Transactional
    public Batch unmark(long after, Instant from, @Nullable String aggregateType) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UNMARK)) {
            statement.setLong(1, after);
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setString(3, aggregateType);
            statement.setString(4, aggregateType);
            statement.setInt(5, BATCH);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var batch = new Batch(rows.getLong(1), rows.getLong(2));
                bell.ringAfterCommit();
                return batch;
            }
        }
    }
}
