package id.lindung.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The relay's own connection. The advisory lock that makes one replica's relay the active one belongs to this session,
 * and everything the relay reads and marks goes through it: when the connection dies, the right to mark dies with it.
 */
class LeaderSession implements AutoCloseable {

    // The two-number form has a space of its own in PostgreSQL, apart from locks on one bigint.
    private static final String LEAD = "select pg_try_advisory_lock(hashtext('lindung'), hashtext('relay'))";

    private static final String UNSENT = """
            select id, aggregate_type, aggregate_id, envelope, traceparent
            from outbox waiting
            where sent_at is null and parked_at is null
              and not exists (
                select 1 from outbox earlier
                where earlier.aggregate_id = waiting.aggregate_id
                  and earlier.aggregate_seq < waiting.aggregate_seq
                  and earlier.parked_at is not null)
            order by id
            limit ?""";

    private static final String MARK = "update outbox set sent_at = ? where id = any(?)";
    private static final String PARK = "update outbox set parked_at = ?, parked_reason = ? where id = ?";

    private final Connection connection;

    LeaderSession(Connection connection) {
        this.connection = connection;
    }

    /** Whether this session is the leader now; asked once, because the lock stays with the session. */
    boolean lead() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LEAD)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /**
     * The oldest unsent rows of keys that are not parked. Rows are asked for by their mark and never by "id above the
     * last one": ids are given before commit, so a lower id may appear after a higher one, or never.
     */
    List<OutboxRow> unsent(int limit) throws SQLException {
        try (var statement = connection.prepareStatement(UNSENT)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var page = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    page.add(new OutboxRow(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getString(5)));
                }
                return page;
            }
        }
    }

    /** Writes down what became of a page; a crash before this sends the page again, which consumers absorb. */
    void settle(Delivery delivery, Instant at) throws SQLException {
        mark(delivery.acknowledged(), at);
        for (var refused : delivery.refused()) {
            park(refused, at);
        }
    }

    private void mark(List<Long> ids, Instant at) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(MARK)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private void park(Delivery.Refused refused, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(PARK)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, refused.reason());
            statement.setLong(3, refused.row());
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
