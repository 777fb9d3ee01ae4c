package id.lindung.messaging.relay;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import id.lindung.messaging.waiting.Stopping;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One replica's relay, with what it is made of in production unless a test puts a failpoint in. */
final class Replica implements AutoCloseable {

    private final Relay relay;

    private Replica(Relay relay) {
        this.relay = relay;
        relay.start(new StartupEvent());
    }

    static Replica start(LeaderSessions sessions, Carrier carrier, String bootstrap, String... aggregateTypes) {
        var topics = new Topics(broker(bootstrap), Optional.of(List.of(aggregateTypes)), 24, new Stopping());
        topics.ensure();
        var bell = new RelayBell(new TransactionSynchronizationRegistryImple());
        return new Replica(new Relay(sessions, carrier, topics, bell, Clock.systemUTC(), Duration.ofMillis(50)));
    }

    static Carrier carrier(String bootstrap) {
        return new Carrier(broker(bootstrap), OutboxDatabase.SERVICE);
    }

    static Map<String, Object> broker(String bootstrap) {
        return Map.of("bootstrap.servers", bootstrap);
    }

    RelayState state() {
        return relay.state();
    }

    @Override
    public void close() {
        try {
            relay.stop(new ShutdownEvent());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
