package id.lindung.faults.observe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lindung.faults.check.OnTopic;
import id.lindung.faults.check.Parked;
import id.lindung.faults.check.Told;
import id.lindung.faults.check.Told.Delivery;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What was told, where it arrived, and what took effect of it. */
final class Events {

    private static final JsonMapper JSON = new JsonMapper();

    private final Databases databases;

    Events(Databases databases) {
        this.databases = databases;
    }

    /** The last event of an aggregate. */
    record Head(String type, UUID aggregate, long sequence) {}

    /** Where each aggregate stood at a moment. */
    List<Head> heads(Instant until) throws SQLException {
        var all = new ArrayList<Head>();
        for (var service : Service.values()) {
            all.addAll(databases.all(
                    service,
                    """
                    select aggregate_type, aggregate_id, max(aggregate_seq) from outbox
                    where created_at <= '%s' group by 1, 2""".formatted(until),
                    row -> new Head(row.getString(1), row.getObject(2, UUID.class), row.getLong(3))));
        }
        return all;
    }

    /** The type of an aggregate with an event of until then that has yet to be sent. */
    Optional<String> unsent(Instant until) throws SQLException {
        for (var service : Service.values()) {
            var types = databases.texts(
                    service,
                    "select aggregate_type from outbox where sent_at is null and created_at <= '%s' limit 1"
                            .formatted(until));
            if (!types.isEmpty()) {
                return Optional.of(types.getFirst());
            }
        }
        return Optional.empty();
    }

    List<Told> told() throws SQLException {
        var all = new ArrayList<Told>();
        for (var service : Service.values()) {
            all.addAll(databases.all(service, """
                    select event_id, aggregate_type, aggregate_id, aggregate_seq, envelope, created_at,
                      case when parked_at is not null then 'PARKED' when sent_at is null then 'UNSENT' else 'SENT' end
                    from outbox order by id""", row -> told(service, row)));
        }
        return all;
    }

    private static Told told(Service service, ResultSet row) throws SQLException {
        var envelope = read(row.getString(5));
        return new Told(
                service.id(),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getLong(4),
                row.getObject(1, UUID.class),
                envelope.path("type").asText(),
                envelope.path("unit").asText(),
                envelope.at("/data/step").asText(""),
                envelope.at("/data/role").asText(""),
                Delivery.valueOf(row.getString(7)),
                row.getTimestamp(6).toInstant());
    }

    static List<OnTopic> onTopics(String bootstrap) {
        return TopicReader.all(bootstrap).stream().map(Events::onTopic).toList();
    }

    private static OnTopic onTopic(ConsumerRecord<byte[], byte[]> record) {
        try {
            var envelope = JSON.readTree(record.value());
            return new OnTopic(
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    UUID.fromString(envelope.path("subject").asText()),
                    envelope.path("aggregateseq").asLong(),
                    UUID.fromString(envelope.path("id").asText()));
        } catch (IOException notOurs) {
            throw new IllegalStateException("No envelope at " + record.topic() + " " + record.offset(), notOurs);
        }
    }

    Map<String, Map<UUID, Long>> taken() throws SQLException {
        var all = new HashMap<String, Map<UUID, Long>>();
        for (var service : Service.values()) {
            databases.all(
                    service,
                    "select consumer, aggregate_id, last_seq from inbox",
                    row -> all.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                            .put(row.getObject(2, UUID.class), row.getLong(3)));
        }
        return all;
    }

    List<Parked> parked() throws SQLException {
        var all = new ArrayList<Parked>();
        for (var service : Service.values()) {
            all.addAll(databases.all(
                    service,
                    "select consumer, coalesce(aggregate_id, id), coalesce(aggregate_seq, 0), reason from inbox_parked",
                    row -> new Parked(
                            row.getString(1), row.getObject(2, UUID.class), row.getLong(3), row.getString(4))));
        }
        return all;
    }

    private static JsonNode read(String json) {
        try {
            return Objects.requireNonNull(JSON.readTree(json));
        } catch (IOException notOurs) {
            throw new IllegalStateException("No envelope in the outbox", notOurs);
        }
    }
}
