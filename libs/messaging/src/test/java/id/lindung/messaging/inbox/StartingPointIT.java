package id.lindung.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Scope;
import id.lindung.messaging.testing.Events;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where reading begins, by what broker and database each remember of ten records. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class StartingPointIT {

    private static final int RECORDS = 10;

    @Inject
    @Identifier("inbox")
    StartingPoint startingPoint;

    @Inject
    Positions positions;

    private final String group = "group-" + UUID.randomUUID();
    private final String type = "start-" + UUID.randomUUID();
    private final UUID key = UUID.randomUUID();

    @BeforeEach
    void tenRecordsInOnePartition() {
        try (var kafka = KafkaProbe.connect()) {
            for (var sequence = 1; sequence <= RECORDS; sequence++) {
                kafka.send(type, key.toString(), Events.named(key, sequence, "n" + sequence));
            }
        }
    }

    @Test
    void anEmptiedDatabaseReadsFromTheBeginningWhateverTheBrokerRemembers() {
        committed(10);
        assertThat(firstOffsetRead()).isZero();
    }

    @Test
    void aRestoredDatabaseReadsFromWhereItStood() {
        committed(10);
        reached(4);
        assertThat(firstOffsetRead()).isEqualTo(4);
    }

    @Test
    void aTopicCreatedAnewIsReadFromItsBeginning() {
        // The broker forgets a group's offsets together with the topic.
        reached(4);
        assertThat(firstOffsetRead()).isZero();
    }

    @Test
    void aCrashBeforeTheOffsetCommitOnlyRepeats() {
        committed(3);
        reached(8);
        assertThat(firstOffsetRead()).isEqualTo(3);
    }

    private void committed(long offset) {
        try (var consumer = consumer()) {
            consumer.commitSync(Map.of(partition(consumer), new OffsetAndMetadata(offset)));
        }
    }

    private void reached(long offset) {
        try (var consumer = consumer()) {
            var next = Map.of(partition(consumer), offset);
            Transactions.call(Scope.installation(), () -> positions.reached(group, next));
        }
    }

    private long firstOffsetRead() {
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topic()), new ConsumerRebalanceListener() {
                @Override
                public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                    startingPoint.onPartitionsAssigned(consumer, partitions);
                }

                @Override
                public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                    // Nothing was kept of them.
                }
            });
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> consumer.poll(Duration.ofMillis(200)), records -> !records.isEmpty())
                    .iterator()
                    .next()
                    .offset();
        }
    }

    private TopicPartition partition(KafkaConsumer<String, String> consumer) {
        var all = consumer.partitionsFor(topic()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        return consumer.endOffsets(all).entrySet().stream()
                .filter(end -> end.getValue() == RECORDS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private KafkaConsumer<String, String> consumer() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", TestServers.get().kafka());
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private String topic() {
        return "lindung." + type;
    }
}
