package id.lindung.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.local.kafka.KafkaServer;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.ProjectFiles;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker of its own, because it is killed. */
class BrokerOutageIT {

    private final UUID thing = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String type = "outage-" + UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void anOutageOfTheBrokerIsWaitedOutInOrder() throws SQLException {
        // Given
        var outbox = OutboxDatabase.migrated();
        var settings = new KafkaServer.Settings(
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                ProjectFiles.home().resolve(".lindung/cache"),
                Ports.free(),
                Ports.free(),
                Lifetime.WITH_PARENT);
        var bootstrap = "127.0.0.1:" + settings.port();
        var broker = KafkaServer.start(settings);
        try (var relay = Replica.start(outbox.sessions(type), Replica.carrier(bootstrap), bootstrap, type)) {
            outbox.append(type, thing, 1, "a");
            await().until(() -> outbox.sent(thing) == 1);
            // When
            broker.process().destroyForcibly().onExit().join();
            outbox.append(type, thing, 2, "b");
            outbox.append(type, thing, 3, "c");
            outbox.append(type, other, 1, "x");
            await().atMost(Duration.ofSeconds(40)).until(() -> relay.state() == RelayState.BROKER_AWAY);
            // Then: nothing is given up or marked
            assertThat(outbox.unsent(type)).isEqualTo(3);
            // When it comes back
            broker = KafkaServer.start(settings);
            await().atMost(Duration.ofSeconds(60)).until(() -> outbox.unsent(type) == 0);
            // Then: in order; what was in doubt may be there twice, which consumers absorb
            try (var kafka = KafkaProbe.connect(bootstrap)) {
                assertThat(kafka.readAll(type, thing).stream()
                                .map(ConsumerRecord::value)
                                .distinct())
                        .containsExactly("a", "b", "c");
                assertThat(kafka.readAll(type, other)).isNotEmpty();
            }
        } finally {
            broker.process().destroyForcibly();
        }
    }
}
