package id.lindung.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lindung.messaging.relay.Republication;
import id.lindung.messaging.testing.Effects;
import id.lindung.messaging.testing.Events;
import id.lindung.messaging.testing.Things;
import id.lindung.testkit.CapturedLog;
import id.lindung.testkit.Databases;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestServers;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a use case through outbox, relay, broker and inbox to an effect, as in a service. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class WholeWayIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Inject
    Things things;

    @Inject
    Effects effects;

    @Inject
    Republication republication;

    @Inject
    Tracer tracer;

    private final UUID thing = UUID.randomUUID();

    @Test
    void aChangeTakesEffectElsewhereOnceAndInOrder() {
        things.create(thing, "a");
        things.rename(thing, "b", "c");
        await().atMost(SOON).until(() -> effects.of(thing).size() >= 3);
        assertThat(effects.of(thing)).containsExactly("a", "b", "c");
        assertThat(effects.unitsOf(thing)).containsOnly("62.11");
    }

    @Test
    void whatSeveralTellTogetherEachTellsInItsOwnOrder() {
        // Given
        var other = UUID.randomUUID();
        things.create(thing, "a");
        things.create(other, "x");
        // When
        things.renameAll("b", thing, other);
        things.renameAll("c", other, thing);
        // Then
        await().atMost(SOON)
                .until(() -> effects.of(thing).size() >= 3 && effects.of(other).size() >= 3);
        assertThat(effects.of(thing)).containsExactly("a", "b", "c");
        assertThat(effects.of(other)).containsExactly("x", "b", "c");
    }

    @Test
    void aChangeThatRolledBackIsNotToldAndLeavesNoGap() {
        // Given
        things.create(thing, "a");
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    things.rename(thing, "never");
                    throw new IllegalStateException("changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        things.rename(thing, "b");
        // Then
        await().atMost(SOON).until(() -> effects.of(thing).contains("b"));
        assertThat(effects.of(thing)).containsExactly("a", "b");
    }

    @Test
    void aChangeThatNobodyWouldHearOfIsRefused() {
        // Given
        things.create(thing, "a");
        // When
        assertThatThrownBy(() -> things.renameWithoutTelling(thing, "untold")).isInstanceOf(Exception.class);
        // Then
        assertThat(things.nameOf(thing)).isEqualTo("a");
        things.rename(thing, "b");
        await().atMost(SOON).until(() -> effects.of(thing).contains("b"));
        assertThat(effects.of(thing)).containsExactly("a", "b");
    }

    @Test
    void theTraceGoesOnBehindTheBroker() {
        var span = tracer.spanBuilder("a request").startSpan();
        try (var _ = span.makeCurrent()) {
            things.create(thing, "a");
        } finally {
            span.end();
        }
        await().atMost(SOON).until(() -> !effects.of(thing).isEmpty());
        var trace = span.getSpanContext().getTraceId();
        assertThat(effects.tracesOf(thing)).containsExactly(trace);
        try (var kafka = KafkaProbe.connect()) {
            var record = kafka.readAll("thing", thing).getFirst();
            assertThat(header(record.headers().lastHeader("traceparent").value()))
                    .contains(trace);
            assertThat(header(record.headers().lastHeader("content-type").value()))
                    .isEqualTo("application/cloudevents+json");
            assertThat(record.value()).contains("\"traceparent\":\"00-" + trace);
        }
    }

    private static String header(byte[] value) {
        return new String(value, StandardCharsets.US_ASCII);
    }

    @Test
    void topicsThatWereLostAreFilledAgainAndNothingHappensTwice() throws SQLException {
        try (var kafka = KafkaProbe.connect()) {
            // Given
            things.create(thing, "a");
            things.rename(thing, "b");
            await().atMost(SOON).until(() -> effects.of(thing).size() == 2);
            // When
            kafka.deleteTopics("thing");
            assertThat(republication.begin(Instant.EPOCH, "thing")).isGreaterThanOrEqualTo(2);
            // Then: all of it is there again
            assertThat(kafka.awaitRecords("thing", thing, 2)).hasSize(2);
            // And what comes next still takes effect, once
            things.rename(thing, "c");
            await().atMost(SOON).until(() -> effects.of(thing).contains("c"));
            assertThat(effects.of(thing)).containsExactly("a", "b", "c");
        }
    }

    @Test
    void anOutageOfTheDatabaseIsWaitedOut() throws SQLException {
        // Given
        var role = TestServers.get().database("messaging").app().user();
        things.create(thing, "a");
        await().atMost(SOON).until(() -> effects.of(thing).size() == 1);
        // When: the service can neither keep nor open a connection while an event arrives, and has tried
        asSuperuser("alter role \"" + role + "\" nologin");
        try (var kafka = KafkaProbe.connect();
                var log = CapturedLog.open()) {
            asSuperuser("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role + "'");
            kafka.send("thing", thing.toString(), Events.named(thing, 2, "b"));
            await().atMost(SOON).until(() -> log.lines().toString().contains("Waiting for the surroundings"));
        } finally {
            asSuperuser("alter role \"" + role + "\" login");
        }
        // Then
        await().atMost(SOON).ignoreExceptions().until(() -> effects.of(thing).size() == 2);
        assertThat(effects.of(thing)).containsExactly("a", "b");
        assertThat(parked(thing)).isZero();
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (var connection = TestServers.get().superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long parked(UUID aggregateId) throws SQLException {
        try (var connection = Databases.asOwner("messaging");
                var statement =
                        connection.prepareStatement("select count(*) from inbox_parked where aggregate_id = ?")) {
            statement.setObject(1, aggregateId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void whatHappenedStaysAsItWasTold() {
        things.create(thing, "a");
        for (var sql : List.of(
                "delete from outbox",
                "truncate outbox",
                "update outbox set envelope = ''",
                "update outbox set aggregate_seq = 7")) {
            assertThatThrownBy(() -> asService(sql)).hasMessageContaining("permission denied");
        }
    }

    private static void asService(String sql) throws SQLException {
        try (var connection = Databases.asApp("messaging");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
