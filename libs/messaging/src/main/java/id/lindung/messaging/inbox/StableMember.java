package id.lindung.messaging.inbox;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A replica that bears a name of its own keeps its partitions over a restart (KIP-345, static membership): killed and back
 * within the session's time-out it reads on at once, instead of waiting until its former self is given up. Replicas without
 * a name are members of the moment.
 */
@ApplicationScoped
class StableMember implements ClientCustomizer<Map<String, Object>> {

    private final Optional<String> replica;

    /** @param replica borne by one process at a time: a second one of the same name would shut the first one out */
    StableMember(@ConfigProperty(name = "lindung.replica") Optional<String> replica) {
        this.replica = replica;
    }

    @Override
    public Map<String, Object> customize(String channel, Config ignored, Map<String, Object> client) {
        if (client.containsKey(ConsumerConfig.GROUP_ID_CONFIG)) {
            // Each channel of a replica is a consumer of its own.
            replica.ifPresent(name -> client.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, name + '-' + channel));
        }
        return client;
    }
}
