package id.lindung.messaging.inbox;

import static id.lindung.messaging.testing.Events.envelope;
import static id.lindung.messaging.testing.Events.named;
import static id.lindung.messaging.testing.Events.poll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.lindung.messaging.Inbox;
import id.lindung.messaging.testing.Effects;
import id.lindung.messaging.testing.ThingNamed;
import id.lindung.messaging.waiting.Patience;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the inbox makes of everything a broker may deliver. {@code receive} returns when all of it is settled. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class InboxIT {

    private static final String CONSUMER = "messaging";

    @Inject
    Inbox inbox;

    @Inject
    ArrivalReader reader;

    @Inject
    Settlement settlement;

    @Inject
    Effects effects;

    @Inject
    ParkedEvents parkedEvents;

    @Inject
    Replay replay;

    @Inject
    ForgottenKeys forgottenKeys;

    private final UUID thing = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        // Given
        var event = named(thing, 1, "a");
        // When: in one poll, and again in another
        inbox.receive(CONSUMER, poll(event, event, named(thing, 2, "b")));
        inbox.receive(CONSUMER, poll(event, named(thing, 2, "b"), named(thing, 3, "c")));
        // Then
        assertThat(effects.of(thing)).containsExactly("a", "b", "c");
    }

    @Test
    void eventsOutOfOrderTakeEffectInOrder() {
        inbox.receive(CONSUMER, poll(named(thing, 3, "c"), named(thing, 1, "a"), named(thing, 2, "b")));
        assertThat(effects.of(thing)).containsExactly("a", "b", "c");
    }

    @Test
    void aMissingEventHoldsBackItsOwnAggregateUntilItComes() throws SQLException {
        // When
        inbox.receive(CONSUMER, poll(named(thing, 1, "a"), named(thing, 3, "c"), named(other, 1, "x")));
        inbox.receive(CONSUMER, poll(named(thing, 4, "d")));
        // Then: nothing after the gap, and nobody else waits
        assertThat(effects.of(thing)).containsExactly("a");
        assertThat(effects.of(other)).containsExactly("x");
        assertThat(parkedEvents.ofKey(CONSUMER, thing))
                .extracting(ParkedEvent::reason)
                .containsExactly("earlier-missing", "earlier-missing");
        // When the missing one arrives
        inbox.receive(CONSUMER, poll(named(thing, 2, "b")));
        // Then
        assertThat(effects.of(thing)).containsExactly("a", "b", "c", "d");
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
    }

    @Test
    void aQueueThatADeathLeftBehindIsLookedAfter() throws SQLException {
        // Given: the missing event took effect, and the process ended before the queue behind it did
        inbox.receive(CONSUMER, poll(named(thing, 2, "b"), named(thing, 3, "c")));
        tookEffect(thing, 1);
        assertThat(effects.of(thing)).isEmpty();
        // When
        forgottenKeys.drain();
        // Then
        assertThat(effects.of(thing)).containsExactly("b", "c");
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
    }

    private static void tookEffect(UUID aggregateId, long sequence) throws SQLException {
        var sql = "insert into inbox (consumer, aggregate_id, last_seq) values (?, ?, ?)"
                + " on conflict (consumer, aggregate_id) do update set last_seq = excluded.last_seq";
        try (var connection = Databases.asOwner("messaging");
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, CONSUMER);
            statement.setObject(2, aggregateId);
            statement.setLong(3, sequence);
            statement.executeUpdate();
        }
    }

    @Test
    void aPoisonEventParksItsAggregateAlone() throws SQLException {
        // Given
        var poison = "poison " + thing;
        effects.failOn(poison, () -> new IllegalArgumentException("secret of the event"));
        // When: one poll with a bad record in its middle, and one after it
        inbox.receive(
                CONSUMER,
                poll(named(other, 1, "x"), named(thing, 1, poison), named(thing, 2, "b"), named(other, 2, "y")));
        inbox.receive(CONSUMER, poll(named(thing, 3, "c"), named(other, 3, "z")));
        // Then
        assertThat(effects.of(other)).containsExactly("x", "y", "z");
        assertThat(effects.of(thing)).isEmpty();
        assertThat(parkedEvents.ofKey(CONSUMER, thing))
                .extracting(ParkedEvent::reason, ParkedEvent::errorClass)
                .containsExactly(
                        tuple("refused", IllegalArgumentException.class.getName()),
                        tuple("earlier-missing", null),
                        tuple("earlier-missing", null));
    }

    @Test
    void aConstraintThatSpeaksAtCommitParksItsAggregateAlone() throws SQLException {
        // Given
        var poison = "poison " + thing;
        effects.failAtCommitOn(poison);
        // When
        inbox.receive(CONSUMER, poll(named(other, 1, "x"), named(thing, 1, poison), named(other, 2, "y")));
        // Then
        assertThat(effects.of(other)).containsExactly("x", "y");
        assertThat(effects.of(thing)).isEmpty();
        assertThat(parkedEvents.ofKey(CONSUMER, thing))
                .extracting(ParkedEvent::reason)
                .containsExactly("refused");
    }

    @Test
    void aRefusedEventIsNotTriedAgainByItsRedelivery() throws SQLException {
        // Given
        var poison = "poison " + thing;
        var tries = new AtomicInteger();
        effects.failOn(poison, () -> {
            tries.incrementAndGet();
            return new IllegalArgumentException();
        });
        inbox.receive(CONSUMER, poll(named(thing, 1, poison)));
        var triesBefore = tries.get();
        // When
        inbox.receive(CONSUMER, poll(named(thing, 1, poison)));
        // Then
        assertThat(tries.get()).isEqualTo(triesBefore);
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).hasSize(1);
    }

    @Test
    void aReplayRunsAMendedAggregateInOrderFromItsFirstRecord() throws SQLException {
        // Given
        var poison = "poison " + thing;
        effects.failOn(poison, IllegalArgumentException::new);
        inbox.receive(CONSUMER, poll(named(thing, 1, poison), named(thing, 2, "b"), named(thing, 3, "c")));
        var last = parkedEvents.ofKey(CONSUMER, thing).getLast();
        // When: not mended yet
        assertThat(replay.run(last)).isEqualTo(new Replay.Result.Refused(IllegalArgumentException.class.getName()));
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).hasSize(3);
        // When mended, asked by any of its events
        effects.mend(poison);
        assertThat(replay.run(last)).isEqualTo(new Replay.Result.Done(0));
        // Then
        assertThat(effects.of(thing)).containsExactly(poison, "b", "c");
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
    }

    @Test
    void anEventThatBreaksItsContractParksItsAggregateAlone() throws SQLException {
        // Given: data its handler cannot use, and an envelope without a type
        var third = UUID.randomUUID();
        inbox.receive(
                CONSUMER,
                poll(
                        envelope(thing, 1, "62.11", ThingNamed.TYPE, "{\"nome\":1}"),
                        named(other, 1, "x"),
                        named(third, 1, "t").replace("\"type\"", "\"typo\"")));
        // Then
        assertThat(effects.of(other)).containsExactly("x");
        assertThat(parkedEvents.ofKey(CONSUMER, thing))
                .extracting(ParkedEvent::reason)
                .containsExactly("misfit");
        assertThat(parkedEvents.ofKey(CONSUMER, third))
                .extracting(ParkedEvent::reason)
                .containsExactly("misfit");
    }

    @Test
    void whatIsNoEventAtAllIsKeptUnderItsPlace() throws SQLException {
        // Given
        var rubbish = "rubbish \0 " + thing;
        // When
        inbox.receive(CONSUMER, poll(7, List.of(rubbish, named(other, 1, "x"))));
        inbox.receive(CONSUMER, poll(7, List.of(rubbish)));
        // Then
        assertThat(effects.of(other)).containsExactly("x");
        assertThat(unreadable(thing)).isEqualTo(1);
    }

    private static long unreadable(UUID marker) throws SQLException {
        try (var connection = Databases.asOwner("messaging");
                var statement = connection.prepareStatement(
                        "select count(*) from inbox_parked where reason = 'unreadable' and record like ?")) {
            statement.setString(1, "%" + marker);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void aTypeNobodyTakesStillCounts() throws SQLException {
        inbox.receive(CONSUMER, poll(envelope(thing, 1, "62.11", "thing.painted.v1", "{}"), named(thing, 2, "b")));
        assertThat(effects.of(thing)).containsExactly("b");
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
    }

    @Test
    void aBatchRunsInTheScopeOfEachEventsOwnUnit() {
        inbox.receive(
                CONSUMER,
                poll(
                        envelope(thing, 1, "62.11", ThingNamed.TYPE, "{\"name\":\"a\"}"),
                        envelope(other, 1, "62.05", ThingNamed.TYPE, "{\"name\":\"x\"}")));
        assertThat(effects.unitsOf(thing)).containsExactly("62.11");
        assertThat(effects.unitsOf(other)).containsExactly("62.05");
    }

    @Test
    void aFailureOfTheSurroundingsIsWaitedOutAndParksNothing() throws SQLException {
        // Given: the third try finds everything well again
        var unlucky = "unlucky " + thing;
        var tries = new AtomicInteger();
        effects.failOn(unlucky, () -> {
            if (tries.incrementAndGet() == 2) {
                effects.mend(unlucky);
            }
            return new IllegalStateException(new SQLTransientConnectionException("away", "08006"));
        });
        // When
        inbox.receive(CONSUMER, poll(named(thing, 1, unlucky), named(thing, 2, "b")));
        // Then
        assertThat(effects.of(thing)).containsExactly(unlucky, "b");
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
    }

    @Test
    void whatFailsBeforeTheServiceHasStartedOrWhileItEndsIsNotParked() throws SQLException {
        // Given
        var last = "last " + thing;
        effects.failOn(last, () -> new IllegalStateException("EntityManagerFactory is closed"));
        var event = named(thing, 1, last);
        var arrival = reader.read(new Arrival.Source("lindung.thing", 0, 0, event));
        // When
        assertThatThrownBy(() -> settlement.settle(CONSUMER, List.of(arrival), new NotServing()))
                .hasMessage("EntityManagerFactory is closed");
        // Then: the next start finds it where it was
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
        effects.mend(last);
        inbox.receive(CONSUMER, poll(event));
        assertThat(effects.of(thing)).containsExactly(last);
    }

    private static final class NotServing implements Patience {

        @Override
        public void outlast(RuntimeException failure) {
            throw failure;
        }

        @Override
        public boolean isServing() {
            return false;
        }
    }

    @Test
    void twoReplicasWithTheSameRecordsHaveOneEffect() {
        // Given: what happens when a partition changes hands while its records are still being handled
        var records = poll(named(thing, 1, "a"), named(other, 1, "x"), named(thing, 2, "b"));
        var reversed = poll(named(other, 1, "x"), named(thing, 1, "a"), named(thing, 2, "b"));
        // When
        var both = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> inbox.receive(CONSUMER, records)),
                CompletableFuture.runAsync(() -> inbox.receive(CONSUMER, reversed)));
        // Then
        assertThat(both).succeedsWithin(Duration.ofSeconds(30));
        assertThat(effects.of(thing)).containsExactly("a", "b");
        assertThat(effects.of(other)).containsExactly("x");
    }
}
