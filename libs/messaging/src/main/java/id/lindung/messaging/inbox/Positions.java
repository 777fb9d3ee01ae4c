package id.lindung.messaging.inbox;

import id.lindung.messaging.waiting.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** How far this database has come with each partition: everything below has taken effect or stands parked in it. */
@ApplicationScoped
class Positions {

    private static final String FIND = "select topic, partition, next_offset from inbox_position where consumer = ?";
    private static final String REACHED = """
            insert into inbox_position (consumer, topic, partition, next_offset) values (?, ?, ?, ?)
            on conflict (consumer, topic, partition) do update set next_offset = excluded.next_offset""";

    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    Map<TopicPartition, Long> of(String consumer, Patience patience) {
        return Transactions.insist(patience, () -> find(consumer));
    }

    private Map<TopicPartition, Long> find(String consumer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, consumer);
            try (var rows = statement.executeQuery()) {
                var positions = new HashMap<TopicPartition, Long>();
                while (rows.next()) {
                    positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
                return positions;
            }
        }
    }

    /** Joins the transaction of the last effects; gives how many partitions that were. */
    int reached(String consumer, Map<TopicPartition, Long> next) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(REACHED)) {
            for (var position : next.entrySet()) {
                statement.setString(1, consumer);
                statement.setString(2, position.getKey().topic());
                statement.setInt(3, position.getKey().partition());
                statement.setLong(4, position.getValue());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }
}
