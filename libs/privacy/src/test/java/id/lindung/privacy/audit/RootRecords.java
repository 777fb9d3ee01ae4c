package id.lindung.privacy.audit;

import static org.awaitility.Awaitility.await;

import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.TestServers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The topic of the roots, as a test sees it. */
public final class RootRecords {
    private static final String AGGREGATE_TYPE = "audit-log";
    private static final String TOPIC = "lindung." + AGGREGATE_TYPE;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One for all tests of a run, since each connection is three clients of the broker. */
    private static final KafkaProbe KAFKA = KafkaProbe.connect();

    private RootRecords() {}

    /** Waits for the topic and empties it. */
    public static void discard() {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", TestServers.get().kafka()))) {
            await().atMost(PATIENCE)
                    .until(() -> admin.listTopics().names().get().contains(TOPIC));
            var ends = admin.listOffsets(latest(admin)).all().get();
            var all = new HashMap<TopicPartition, RecordsToDelete>();
            ends.forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end.offset())));
            admin.deleteRecords(all).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a root that covers the log up to this seal, and gives its envelope, which is as published. */
    public static String awaitRoot(long seq) {
        var wanted = "\"seq\":" + seq + ",";
        var root = await().atMost(PATIENCE)
                .until(
                        () -> read().stream()
                                .filter(value -> value.contains(wanted))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        EventContract.assertFits("every-service", AuditLogSealed.TYPE, root);
        return root;
    }

    /** All values on the topic. */
    public static List<String> read() {
        return KAFKA.readAll(AGGREGATE_TYPE).stream().map(ConsumerRecord::value).toList();
    }

    /** Puts a record onto the topic, as someone with rights on the broker could. */
    public static void send(String value) {
        KAFKA.send(AGGREGATE_TYPE, "forger", value);
    }

    private static Map<TopicPartition, OffsetSpec> latest(Admin admin) throws InterruptedException, ExecutionException {
        var topics = admin.describeTopics(List.of(TOPIC)).allTopicNames().get().values();
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        topics.forEach(topic -> topic.partitions()
                .forEach(partition ->
                        latest.put(new TopicPartition(TOPIC, partition.partition()), OffsetSpec.latest())));
        return latest;
    }
}
