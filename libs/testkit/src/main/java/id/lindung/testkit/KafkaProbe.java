package id.lindung.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;

/**
 * Writes to and reads from the broker beside the services: sends what another service would send, and reads a topic from
 * its first record on. Topics are named by their aggregate type, {@code complaint} for {@code lindung.complaint}.
 */
public final class KafkaProbe implements AutoCloseable {

    /** As many partitions as every topic has. */
    public static final int PARTITIONS = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final boolean ofTheRun;
    private final Admin admin;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    private KafkaProbe(String bootstrap, boolean ofTheRun) {
        this.ofTheRun = ofTheRun;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "max.block.ms", PATIENCE.toMillis()),
                new StringSerializer(),
                new StringSerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "allow.auto.create.topics", false),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** The probe of the tests' own broker. Its clients are made once and live as long as the broker: to the end of the run. */
    public static KafkaProbe connect() {
        return OfTestServers.PROBE;
    }

    /** A probe of the broker at this address, as in {@code bootstrap.servers}. */
    public static KafkaProbe connect(String bootstrap) {
        return new KafkaProbe(bootstrap, false);
    }

    /** A random id whose records go to the same partition as those of the other. */
    public static UUID keyOnTheSamePartitionAs(UUID other) {
        while (true) {
            var candidate = UUID.randomUUID();
            if (partition(candidate) == partition(other)) {
                return candidate;
            }
        }
    }

    // As the producer's own partitioner does for records with a key.
    private static int partition(UUID key) {
        return Utils.toPositive(Utils.murmur2(key.toString().getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    /** Makes the topics that are not there, as the services make them. */
    public void ensureTopics(String... aggregateTypes) {
        for (var type : aggregateTypes) {
            var topic = new NewTopic(topic(type), PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1"));
            ignoring(
                    TopicExistsException.class,
                    () -> admin.createTopics(List.of(topic)).all().get());
        }
    }

    /** Loses the topics with all their records. */
    public void deleteTopics(String... aggregateTypes) {
        for (var type : aggregateTypes) {
            ignoring(
                    UnknownTopicOrPartitionException.class,
                    () -> admin.deleteTopics(List.of(topic(type))).all().get());
        }
        Awaitility.await().atMost(PATIENCE).until(() -> {
            var there = admin.listTopics().names().get();
            return List.of(aggregateTypes).stream().noneMatch(type -> there.contains(topic(type)));
        });
    }

    /** Sends the events in this order, each with its aggregate as key, and returns once the broker has them all. */
    public void send(TestEvent... events) {
        for (var event : events) {
            send(event.aggregateType(), event.aggregate().toString(), event.json());
        }
    }

    /** Sends any record, however broken, and returns once the broker has it. */
    public void send(String aggregateType, String key, String value) {
        ensureTopics(aggregateType);
        try {
            producer.send(new ProducerRecord<>(topic(aggregateType), key, value))
                    .get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker refuses a record of " + aggregateType, refused.getCause());
        }
    }

    /** Every record of the topic from the first to the last one now, each partition in order; none when it is missing. */
    public synchronized List<ConsumerRecord<String, String>> readAll(String aggregateType) {
        if (!names().contains(topic(aggregateType))) {
            return List.of();
        }
        var partitions = consumer.partitionsFor(topic(aggregateType)).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        var starts = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        starts.forEach(consumer::seek);
        var records = new ArrayList<ConsumerRecord<String, String>>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    /** The records of one aggregate, in order. */
    public List<ConsumerRecord<String, String>> readAll(String aggregateType, UUID aggregate) {
        return readAll(aggregateType).stream()
                .filter(record -> aggregate.toString().equals(record.key()))
                .toList();
    }

    /** Waits for a record that fits, at most 30 seconds, and gives the first such. */
    public ConsumerRecord<String, String> await(
            String aggregateType, Predicate<ConsumerRecord<String, String>> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> readAll(aggregateType).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the aggregate has at least so many records, at most 30 seconds, and gives them in order. */
    public List<ConsumerRecord<String, String>> awaitRecords(String aggregateType, UUID aggregate, int atLeast) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> readAll(aggregateType, aggregate), records -> records.size() >= atLeast);
    }

    private Set<String> names() {
        try {
            return admin.listTopics().names().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static String topic(String aggregateType) {
        return "lindung." + aggregateType;
    }

    @FunctionalInterface
    private interface Action {
        void run() throws InterruptedException, ExecutionException;
    }

    private static void ignoring(Class<? extends Exception> expected, Action action) {
        try {
            action.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            if (!expected.isInstance(failed.getCause())) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** Gives up the connections, unless they are those of the whole run. */
    @Override
    public void close() {
        if (ofTheRun) {
            return;
        }
        consumer.close();
        producer.close(Duration.ofSeconds(5));
        admin.close(Duration.ofSeconds(5));
    }

    private static final class OfTestServers {
        static final KafkaProbe PROBE = new KafkaProbe(TestServers.get().kafka(), true);
    }
}
