package id.lindung.messaging.inbox;

import static id.lindung.messaging.testing.Events.TOPIC;
import static id.lindung.messaging.testing.Events.named;
import static id.lindung.messaging.testing.Events.poll;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.messaging.Inbox;
import id.lindung.messaging.testing.Effects;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far a consumer has come, as its own database tells. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class PositionsIT {

    private static final String CONSUMER = "messaging";
    /** A partition that no broker has, so that nobody else reads it. */
    private static final int NOWHERE = 4711;

    private static final String POSITION = "inbox_position where topic = ? and partition = " + NOWHERE;

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    private final UUID thing = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void howFarAPollCameIsWrittenByTheTransactionOfItsEffects() throws SQLException {
        // When
        inbox.receive(CONSUMER, poll(NOWHERE, 70, List.of(named(thing, 1, "a"), named(thing, 2, "b"))));
        // Then
        assertThat(position()).isEqualTo(72);
        assertThat(writerOf(POSITION, TOPIC))
                .isEqualTo(writerOf("inbox where aggregate_id::text = ?", thing.toString()));
    }

    @Test
    void aPollWhoseLastEventIsRefusedIsBehindTheConsumerAllTheSame() throws SQLException {
        // Given
        var poison = "poison " + thing;
        effects.failOn(poison, () -> new IllegalArgumentException("secret of the event"));
        // When
        inbox.receive(CONSUMER, poll(NOWHERE, 80, List.of(named(other, 1, "x"), named(thing, 1, poison))));
        // Then
        assertThat(position()).isEqualTo(82);
        // When nothing in it can even be read
        inbox.receive(CONSUMER, poll(NOWHERE, 82, List.of("unreadable " + thing)));
        // Then
        assertThat(position()).isEqualTo(83);
    }

    private static long position() throws SQLException {
        return Long.parseLong(one("select next_offset from " + POSITION, TOPIC));
    }

    /** The transaction that wrote a row. */
    private static String writerOf(String row, String parameter) throws SQLException {
        return one("select xmin::text from " + row, parameter);
    }

    private static String one(String query, String parameter) throws SQLException {
        try (var connection = Databases.asOwner("messaging");
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
