package id.lindung.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** How far each consumer has come with each aggregate. Every call joins the caller's transaction. */
@ApplicationScoped
class InboxStore {

    private static final String MEET = """
            insert into inbox (consumer, aggregate_id, last_seq)
            select ?, aggregate_id, 0 from unnest(?) as met (aggregate_id)
            on conflict do nothing""";

    // In one order for all replicas, so that two batches that share aggregates wait for each other and never in a ring.
    private static final String LOCK = """
            select aggregate_id, last_seq from inbox
            where consumer = ? and aggregate_id = any(?)
            order by aggregate_id
            for update""";

    private static final String PARKED = """
            select aggregate_id, aggregate_seq, reason from inbox_parked
            where consumer = ? and aggregate_id = any(?)""";

    private static final String ADVANCE = """
            update inbox set last_seq = reached.last_seq
            from unnest(?, ?) as reached (aggregate_id, last_seq)
            where consumer = ? and inbox.aggregate_id = reached.aggregate_id""";

    private static final String UNPARK = """
            delete from inbox_parked parked using inbox
            where parked.consumer = ? and parked.aggregate_id = any(?)
              and inbox.consumer = parked.consumer and inbox.aggregate_id = parked.aggregate_id
              and parked.aggregate_seq <= inbox.last_seq""";

    private final DataSource database;

    InboxStore(DataSource database) {
        this.database = database;
    }

    /** Locks the aggregates' inbox rows until the transaction ends, and tells how far each has come. */
    Keys lock(String consumer, Collection<UUID> aggregateIds) throws SQLException {
        var ids = aggregateIds.stream().distinct().sorted().toArray();
        try (var connection = database.getConnection()) {
            var array = connection.createArrayOf("uuid", ids);
            try (var statement = connection.prepareStatement(MEET)) {
                statement.setString(1, consumer);
                statement.setArray(2, array);
                statement.executeUpdate();
            }
            var reached = new HashMap<UUID, Long>();
            try (var statement = connection.prepareStatement(LOCK)) {
                statement.setString(1, consumer);
                statement.setArray(2, array);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reached.put(rows.getObject(1, UUID.class), rows.getLong(2));
                    }
                }
            }
            var parked = parked(connection, consumer, ids);
            var keys = new HashMap<UUID, Key>();
            reached.forEach((id, last) -> keys.put(id, new Key(last, parked.getOrDefault(id, Map.of()))));
            return new Keys(keys);
        }
    }

    private static Map<UUID, Map<Long, ParkingReason>> parked(Connection connection, String consumer, Object[] ids)
            throws SQLException {
        var parked = new HashMap<UUID, Map<Long, ParkingReason>>();
        try (var statement = connection.prepareStatement(PARKED)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("uuid", ids));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    parked.computeIfAbsent(rows.getObject(1, UUID.class), id -> new HashMap<>())
                            .put(rows.getLong(2), ParkingReason.ofCode(rows.getString(3)));
                }
            }
        }
        return parked;
    }

    /** Writes down how far the keys have come, and forgets what was parked up to there. */
    void advance(String consumer, Keys keys) throws SQLException {
        var advanced = keys.advanced();
        if (advanced.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            var ids = connection.createArrayOf("uuid", advanced.keySet().toArray());
            try (var statement = connection.prepareStatement(ADVANCE)) {
                statement.setArray(1, ids);
                statement.setArray(
                        2, connection.createArrayOf("bigint", advanced.values().toArray()));
                statement.setString(3, consumer);
                statement.executeUpdate();
            }
            if (!keys.waiting().isEmpty()) {
                try (var statement = connection.prepareStatement(UNPARK)) {
                    statement.setString(1, consumer);
                    statement.setArray(2, ids);
                    statement.executeUpdate();
                }
            }
        }
    }
}
