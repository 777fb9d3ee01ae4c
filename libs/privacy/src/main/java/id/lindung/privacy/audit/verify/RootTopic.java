package id.lindung.privacy.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.privacy.audit.AuditConfig;
import id.lindung.privacy.audit.SignedRoot;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Reads {@code lindung.audit-log} from its first record to what is there now. All services' roots stand on it. */
@ApplicationScoped
class RootTopic {
    static final String NAME = "lindung.audit-log";

    private static final Logger LOG = Logger.getLogger(RootTopic.class);

    private final Map<String, Object> broker;
    private final ObjectMapper json;
    private final AuditConfig config;

    RootTopic(@Identifier("default-kafka-broker") Map<String, Object> broker, ObjectMapper json, AuditConfig config) {
        this.broker = broker;
        this.json = json;
        this.config = config;
    }

    /**
     * A record of the topic.
     *
     * @param place partition and offset, to find it again
     * @param root empty when the record is no root that can be read
     */
    record Entry(String place, Optional<SignedRoot> root) {}

    /**
     * Hands over the records page by page, in no order across partitions.
     *
     * @throws ProblemException {@code unavailable} (503) when the broker does not answer in time or lacks the topic
     */
    void read(Consumer<List<Entry>> page) {
        try (var consumer = new KafkaConsumer<String, String>(settings())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var records = consumer.poll(config.rootsTimeout());
                if (records.isEmpty()) {
                    throw new ProblemException(CommonProblem.UNAVAILABLE);
                }
                var entries = new ArrayList<Entry>(records.count());
                records.forEach(record -> entries.add(entry(record)));
                page.accept(entries);
            }
        } catch (KafkaException e) {
            LOG.warn("The roots of the audit log cannot be read", e);
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        var partitions = consumer.partitionsFor(NAME).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            // No topic is no proof that no root was ever sent.
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        return partitions;
    }

    private Entry entry(ConsumerRecord<String, String> record) {
        return new Entry(record.partition() + "/" + record.offset(), root(record.value()));
    }

    private Optional<SignedRoot> root(String value) {
        try {
            var data = json.readTree(value).path("data");
            return Optional.of(new SignedRoot(
                    data.path("service").asText(),
                    data.path("seq").asLong(),
                    data.path("chainHash").asText(),
                    data.path("signature").asText()));
        } catch (JsonProcessingException | IllegalArgumentException noJson) {
            return Optional.empty();
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.page());
        settings.put(
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(config.rootsTimeout().toMillis()));
        return settings;
    }
}
