package id.lindung.messaging.relay;

import id.lindung.messaging.waiting.Backoff;
import id.lindung.messaging.waiting.Stopping;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The topics this service writes or reads, {@code lindung.<aggregate type>}; brokers of ours create none by themselves.
 * Every service creates what it needs, so that no start order matters.
 */
@ApplicationScoped
public class Topics {

    /** What stands before the aggregate type in a topic's name. */
    public static final String NAME_PREFIX = "lindung.";

    private static final Logger LOG = Logger.getLogger(Topics.class);

    private final Map<String, Object> settings;
    private final List<String> aggregateTypes;
    private final int partitions;
    private final Backoff backoff = new Backoff();
    private final Stopping stopping;

    Topics(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "lindung.messaging.topics") Optional<List<String>> aggregateTypes,
            @ConfigProperty(name = "lindung.messaging.partitions") int partitions,
            Stopping stopping) {
        this.settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        this.aggregateTypes = aggregateTypes.orElse(List.of());
        this.partitions = partitions;
        this.stopping = stopping;
    }

    // In the background: a service without its broker still accepts complaints, the outbox keeps their events.
    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("topics").start(this::ensureInTheEnd);
    }

    private void ensureInTheEnd() {
        while (!ensure() && !stopping.begunWithin(backoff.next())) {
            LOG.info("The topics are not all there; trying again");
        }
    }

    /**
     * Creates what is missing: 24 partitions unless configured otherwise, kept for ever, replicated as the broker's
     * default says.
     *
     * @return whether all of them exist now
     */
    public boolean ensure() {
        if (aggregateTypes.isEmpty()) {
            return true;
        }
        try (var admin = Admin.create(settings)) {
            var wanted = aggregateTypes.stream().map(this::topic).toList();
            var created = admin.createTopics(wanted).values().values();
            return created.stream().map(Topics::exists).reduce(true, Boolean::logicalAnd);
        } catch (KafkaException away) {
            LOG.debugf("No topic could be created (%s)", away.getClass().getSimpleName());
            return false;
        }
    }

    private NewTopic topic(String aggregateType) {
        return new NewTopic(NAME_PREFIX + aggregateType, Optional.of(partitions), Optional.empty())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE));
    }

    private static boolean exists(KafkaFuture<Void> creation) {
        try {
            creation.get();
            return true;
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof TopicExistsException;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
