package id.lindung.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The parked events, for people. */
@ApplicationScoped
public class ParkedEvents {

    private static final String COLUMNS = """
            select id, consumer, topic, partition, record_offset, aggregate_id, aggregate_seq, event_type, unit, reason,
              error_class, parked_at
            from inbox_parked""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DataSource database;

    ParkedEvents(DataSource database) {
        this.database = database;
    }

    /**
     * A page, oldest first.
     *
     * @param after the last id of the page before
     */
    @Transactional
    public List<ParkedEvent> page(Optional<UUID> after, int limit) throws SQLException {
        return query(COLUMNS + " where id > ? order by id limit ?", statement -> {
            statement.setObject(1, after.orElse(BEFORE_ALL));
            statement.setInt(2, limit);
        });
    }

    @Transactional
    public Optional<ParkedEvent> find(UUID id) throws SQLException {
        return query(COLUMNS + " where id = ?", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    /** The events parked of one aggregate, in its order. */
    @Transactional
    public List<ParkedEvent> ofKey(String consumer, UUID aggregateId) throws SQLException {
        return query(COLUMNS + " where consumer = ? and aggregate_id = ? order by aggregate_seq", statement -> {
            statement.setString(1, consumer);
            statement.setObject(2, aggregateId);
        });
    }

    /** How many aggregates of how many consumers stand still, and records that name none. */
    @Transactional
    public long parkedKeys() throws SQLException {
        var count = "select count(distinct (consumer, coalesce(aggregate_id, id))) from inbox_parked";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(count);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<ParkedEvent> query(String sql, Parameters parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (var rows = statement.executeQuery()) {
                var events = new ArrayList<ParkedEvent>();
                while (rows.next()) {
                    events.add(parkedEvent(rows));
                }
                return events;
            }
        }
    }

    private static ParkedEvent parkedEvent(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getObject(6, UUID.class),
                sequence(row),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }

    private static @Nullable Long sequence(ResultSet row) throws SQLException {
        var sequence = row.getLong(7);
        return row.wasNull() ? null : sequence;
    }

    @FunctionalInterface
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
