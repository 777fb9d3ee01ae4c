package id.lindung.messaging.inbox;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.messaging.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Events that could not take effect, kept as they came. Every call joins the caller's transaction. */
@ApplicationScoped
class ParkingLot {

    private static final String READY = """
            select parked.topic, parked.partition, parked.record_offset, parked.record
            from inbox_parked parked
            join inbox on inbox.consumer = parked.consumer and inbox.aggregate_id = parked.aggregate_id
              and inbox.last_seq + 1 = parked.aggregate_seq
            where parked.consumer = ? and parked.reason = 'earlier-missing' and parked.aggregate_id = any(?)""";

    private static final String FORGOTTEN = """
            select distinct parked.aggregate_id
            from inbox_parked parked
            join inbox on inbox.consumer = parked.consumer and inbox.aggregate_id = parked.aggregate_id
              and inbox.last_seq + 1 = parked.aggregate_seq
            where parked.consumer = ? and parked.reason = 'earlier-missing'
            limit 100""";

    // What came last counts: a producer may have mended the event and published it again.
    private static final String PARK_KEYED = """
            insert into inbox_parked (id, consumer, topic, partition, record_offset, record, reason, error_class, parked_at,
              aggregate_id, aggregate_seq, event_type, unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (consumer, aggregate_id, aggregate_seq) where aggregate_id is not null
            do update set topic = excluded.topic, partition = excluded.partition, record_offset = excluded.record_offset,
              record = excluded.record, event_type = excluded.event_type, unit = excluded.unit,
              reason = case when excluded.reason = 'earlier-missing' then inbox_parked.reason else excluded.reason end,
              error_class = coalesce(excluded.error_class, inbox_parked.error_class)""";

    private static final String PARK_UNREADABLE = """
            insert into inbox_parked (id, consumer, topic, partition, record_offset, record, reason, error_class, parked_at,
              unit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, '-')
            on conflict do nothing""";

    private static final String ONE = "select topic, partition, record_offset, record from inbox_parked where id = ?";
    private static final String REMOVE = "delete from inbox_parked where id = ?";

    private final DataSource database;
    private final ArrivalReader reader;
    private final Clock clock;

    ParkingLot(DataSource database, ArrivalReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
    }

    /** The events of these aggregates that waited for an earlier one and are next now. */
    List<Arrival.Keyed> ready(String consumer, Collection<UUID> aggregateIds) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READY)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("uuid", aggregateIds.toArray()));
            try (var rows = statement.executeQuery()) {
                var ready = new ArrayList<Arrival.Keyed>();
                while (rows.next()) {
                    var source =
                            new Arrival.Source(rows.getString(1), rows.getInt(2), rows.getLong(3), rows.getString(4));
                    if (reader.read(source) instanceof Arrival.Keyed keyed) {
                        ready.add(keyed);
                    }
                }
                return ready;
            }
        }
    }

    /** Aggregates whose next event stands ready although nothing new came to set it going; a crash leaves such. */
    List<UUID> forgotten(String consumer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FORGOTTEN)) {
            statement.setString(1, consumer);
            try (var rows = statement.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    /** The event as it came. */
    Arrival arrival(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("no such parked event");
                }
                return arrival(rows);
            }
        }
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        return reader.read(new Arrival.Source(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4)));
    }

    /** Forgets the event; how many rows that were, 0 or 1. */
    int remove(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(REMOVE)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }

    /** Keeps the event; one that is parked already keeps its reason, unless it was refused now. */
    void park(String consumer, Arrival arrival, ParkingReason reason, @Nullable String errorClass) throws SQLException {
        switch (arrival) {
            case Arrival.Keyed keyed -> parkKeyed(consumer, keyed, reason, errorClass);
            case Arrival.Unreadable unreadable -> parkUnreadable(consumer, unreadable);
        }
    }

    private void parkKeyed(String consumer, Arrival.Keyed arrival, ParkingReason reason, @Nullable String errorClass)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PARK_KEYED)) {
            setCommon(statement, consumer, arrival.source(), reason, errorClass);
            statement.setObject(10, arrival.aggregateId());
            statement.setLong(11, arrival.sequence());
            statement.setString(12, arrival.envelope().map(Envelope::type).orElse(null));
            statement.setString(13, arrival.unit());
            statement.executeUpdate();
        }
    }

    private void parkUnreadable(String consumer, Arrival.Unreadable arrival) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PARK_UNREADABLE)) {
            setCommon(statement, consumer, arrival.source(), ParkingReason.UNREADABLE, null);
            statement.executeUpdate();
        }
    }

    private void setCommon(
            PreparedStatement statement,
            String consumer,
            Arrival.Source source,
            ParkingReason reason,
            @Nullable String errorClass)
            throws SQLException {
        statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
        statement.setString(2, consumer);
        statement.setString(3, source.topic());
        statement.setInt(4, source.partition());
        statement.setLong(5, source.offset());
        // PostgreSQL's text cannot hold NUL, which a record that is no event of ours may well contain.
        statement.setString(6, source.text() == null ? null : source.text().replace('\0', '\uFFFD'));
        statement.setString(7, reason.code());
        statement.setString(8, errorClass);
        statement.setTimestamp(9, Timestamp.from(clock.instant()));
    }
}
