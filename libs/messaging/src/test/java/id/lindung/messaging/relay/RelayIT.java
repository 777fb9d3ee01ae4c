package id.lindung.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may befall events on their way to the broker. Each test has a topic of its own. */
class RelayIT {

    private static OutboxDatabase outbox;
    private static KafkaProbe kafka;

    private final String type = "relay-" + UUID.randomUUID();
    private final UUID thing = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeAll
    static void connect() {
        outbox = OutboxDatabase.migrated();
        kafka = KafkaProbe.connect();
    }

    @AfterAll
    static void disconnect() {
        kafka.close();
    }

    @Test
    void aWriterThatCommitsLateIsCarriedAllTheSame() throws SQLException {
        try (var relay = start();
                var slow = outbox.connect()) {
            // Given: the slow writer has the lower id, and is not yet to be seen
            slow.setAutoCommit(false);
            OutboxDatabase.append(slow, type, thing, 1, "late");
            outbox.append(type, other, 1, "early");
            assertThat(values(kafka.awaitRecords(type, other, 1))).containsExactly("early");
            // When
            slow.commit();
            // Then
            assertThat(values(kafka.awaitRecords(type, thing, 1))).containsExactly("late");
            assertThat(relay.state()).isEqualTo(RelayState.ACTIVE);
        }
    }

    @Test
    void anIdThatWasRolledBackHoldsNothingUp() throws SQLException {
        try (var relay = start();
                var failing = outbox.connect()) {
            // Given
            failing.setAutoCommit(false);
            OutboxDatabase.append(failing, type, thing, 1, "never");
            failing.rollback();
            // When
            outbox.append(type, other, 1, "after the gap");
            // Then
            assertThat(values(kafka.awaitRecords(type, other, 1))).containsExactly("after the gap");
            assertThat(kafka.readAll(type, thing)).isEmpty();
            assertThat(relay.state()).isEqualTo(RelayState.ACTIVE);
        }
    }

    @Test
    void anAggregatesEventsArriveInTheirOrder() throws SQLException {
        // Given: more than a page holds, of few aggregates
        try (var connection = outbox.connect()) {
            connection.setAutoCommit(false);
            for (var sequence = 1; sequence <= 400; sequence++) {
                OutboxDatabase.append(connection, type, thing, sequence, "t" + sequence);
                OutboxDatabase.append(connection, type, other, sequence, "o" + sequence);
            }
            connection.commit();
        }
        // When
        try (var relay = start()) {
            await().until(() -> outbox.unsent(type) == 0);
            assertThat(relay.state()).isEqualTo(RelayState.ACTIVE);
        }
        // Then
        assertThat(values(kafka.readAll(type, thing))).containsExactlyElementsOf(numbered("t", 400));
        assertThat(values(kafka.readAll(type, other))).containsExactlyElementsOf(numbered("o", 400));
    }

    @Test
    void aCrashBeforeTheBrokerAnswersLosesNothing() throws SQLException {
        // Given
        var crashed = new AtomicBoolean();
        var dying = new Carrier(Replica.broker(bootstrap()), OutboxDatabase.SERVICE) {
            @Override
            Delivery deliver(List<OutboxRow> page) {
                if (crashed.compareAndSet(false, true)) {
                    throw new IllegalStateException("crash");
                }
                return super.deliver(page);
            }
        };
        outbox.append(type, thing, 1, "a");
        // When
        try (var relay = Replica.start(outbox.sessions(type), dying, bootstrap(), type)) {
            // Then
            assertThat(values(kafka.awaitRecords(type, thing, 1))).containsExactly("a");
            await().until(() -> outbox.sent(thing) == 1);
            assertThat(relay.state()).isEqualTo(RelayState.ACTIVE);
        }
    }

    @Test
    void aCrashBetweenTheBrokersAnswerAndTheMarkOnlyRepeats() throws SQLException {
        // Given
        var crashed = new AtomicBoolean();
        outbox.append(type, thing, 1, "a");
        // When
        try (var relay =
                Replica.start(crashingBeforeTheFirstMark(crashed), Replica.carrier(bootstrap()), bootstrap(), type)) {
            // Then: carried twice, marked once, and the relay goes on
            assertThat(values(kafka.awaitRecords(type, thing, 2))).containsExactly("a", "a");
            await().until(() -> outbox.sent(thing) == 1);
            outbox.append(type, thing, 2, "b");
            assertThat(values(kafka.awaitRecords(type, thing, 3))).containsExactly("a", "a", "b");
            assertThat(relay.state()).isEqualTo(RelayState.ACTIVE);
        }
    }

    private LeaderSessions crashingBeforeTheFirstMark(AtomicBoolean crashed) {
        var real = outbox.sessions(type);
        return new LeaderSessions("jdbc:postgresql:unused", "", "", type) {
            @Override
            LeaderSession open() throws SQLException {
                return new CrashingSession(real.connect(), crashed);
            }
        };
    }

    /** Dies once, with the broker's answer in hand. */
    private static final class CrashingSession extends LeaderSession {

        private final AtomicBoolean crashed;

        CrashingSession(Connection connection, AtomicBoolean crashed) {
            super(connection);
            this.crashed = crashed;
        }

        @Override
        void settle(Delivery delivery, Instant at) throws SQLException {
            if (!delivery.acknowledged().isEmpty() && crashed.compareAndSet(false, true)) {
                throw new SQLException("crash", "08006");
            }
            super.settle(delivery, at);
        }
    }

    @Test
    void ofTwoRelaysOneCarriesAndTheOtherTakesOver() throws SQLException {
        try (var first = start("first-" + type);
                var second = start("second-" + type)) {
            await().until(() -> states(first, second).contains(RelayState.ACTIVE)
                    && states(first, second).contains(RelayState.STANDBY));
            // When: enough rows that two carriers at once could not miss each other
            append(thing, 1, 300);
            append(other, 1, 300);
            await().until(() -> outbox.unsent(type) == 0);
            // Then
            assertThat(values(kafka.readAll(type, thing))).containsExactlyElementsOf(numbered("e", 300));
            assertThat(values(kafka.readAll(type, other))).containsExactlyElementsOf(numbered("e", 300));
            assertThat(states(first, second)).containsExactlyInAnyOrder(RelayState.ACTIVE, RelayState.STANDBY);
            // When the active one ends
            var standby = first.state() == RelayState.STANDBY ? first : second;
            (standby == first ? second : first).close();
            append(thing, 301, 1);
            // Then
            assertThat(kafka.awaitRecords(type, thing, 301)).hasSize(301);
            assertThat(standby.state()).isEqualTo(RelayState.ACTIVE);
        }
    }

    @Test
    void anEventTheBrokerRefusesParksItsAggregateAlone() throws SQLException {
        try (var relay = start()) {
            // When: one page with an event above the limit of one megabyte, its successor, and a sentinel
            try (var connection = outbox.connect()) {
                connection.setAutoCommit(false);
                OutboxDatabase.append(connection, type, thing, 1, "x".repeat(2_000_000));
                OutboxDatabase.append(connection, type, thing, 2, "behind");
                OutboxDatabase.append(connection, type, other, 1, "sentinel");
                connection.commit();
            }
            // Then
            assertThat(values(kafka.awaitRecords(type, other, 1))).containsExactly("sentinel");
            await().until(() -> outbox.parked(thing, "RecordTooLargeException") == 1);
            outbox.append(type, thing, 3, "behind as well");
            outbox.append(type, other, 2, "second sentinel");
            kafka.awaitRecords(type, other, 2);
            assertThat(kafka.readAll(type, thing)).isEmpty();
            assertThat(relay.state()).isEqualTo(RelayState.ACTIVE);
        }
    }

    @Test
    void aDatabaseThatGoesAwayIsWaitedOut() throws SQLException {
        var service = "cut-" + type;
        try (var relay = start(service)) {
            outbox.append(type, thing, 1, "a");
            kafka.awaitRecords(type, thing, 1);
            // When
            OutboxDatabase.killSession(service);
            outbox.append(type, thing, 2, "b");
            // Then
            assertThat(values(kafka.awaitRecords(type, thing, 2))).contains("b");
            await().until(() -> outbox.unsent(type) == 0 && relay.state() == RelayState.ACTIVE);
        }
    }

    private Replica start() {
        return start(type);
    }

    private Replica start(String service) {
        return Replica.start(outbox.sessions(service), Replica.carrier(bootstrap()), bootstrap(), type);
    }

    private void append(UUID aggregateId, int from, int count) throws SQLException {
        try (var connection = outbox.connect()) {
            connection.setAutoCommit(false);
            for (var sequence = from; sequence < from + count; sequence++) {
                OutboxDatabase.append(connection, type, aggregateId, sequence, "e" + sequence);
            }
            connection.commit();
        }
    }

    private static List<RelayState> states(Replica... replicas) {
        return Stream.of(replicas).map(Replica::state).toList();
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static List<String> values(List<ConsumerRecord<String, String>> records) {
        return new ArrayList<>(records.stream().map(ConsumerRecord::value).toList());
    }

    private static String bootstrap() {
        return TestServers.get().kafka();
    }
}
