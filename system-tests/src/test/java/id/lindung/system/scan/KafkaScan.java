package id.lindung.system.scan;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Consumes every record of every topic, Kafka's own included, and looks for needles in keys, values and headers. */
public final class KafkaScan {

    private final String bootstrapServers;

    public KafkaScan(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** What was found, each as "topic: needle as form". */
    public List<String> find(Scanner scanner) {
        var found = new TreeSet<String>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.EXCLUDE_INTERNAL_TOPICS_CONFIG,
                false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(polled -> found.addAll(
                                Scanner.labelled("topic " + polled.topic(), scanner.findIn(bytesOf(polled)))));
            }
        }
        return new ArrayList<>(found);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static byte[] bytesOf(ConsumerRecord<byte[], byte[]> consumed) {
        var all = new ByteArrayOutputStream();
        if (consumed.key() != null) {
            all.writeBytes(consumed.key());
        }
        all.write('\n');
        if (consumed.value() != null) {
            all.writeBytes(consumed.value());
        }
        consumed.headers().forEach(header -> {
            all.write('\n');
            if (header.value() != null) {
                all.writeBytes(header.value());
            }
        });
        return all.toByteArray();
    }
}
