package id.lindung.messaging.inbox;

import static id.lindung.messaging.testing.Events.named;
import static id.lindung.messaging.testing.Events.poll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.messaging.Inbox;
import id.lindung.messaging.testing.Effects;
import id.lindung.messaging.waiting.Endings;
import id.lindung.messaging.waiting.ServiceStopping;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a service that is stopped makes of events that it was at. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class EndingServiceIT {

    private static final String CONSUMER = "messaging";

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    @Inject
    ParkedEvents parkedEvents;

    @Inject
    InboxStore store;

    @Inject
    ParkingLot parking;

    @Inject
    Handlers handlers;

    @Inject
    EventAge age;

    @Inject
    ArrivalReader reader;

    @Inject
    Positions positions;

    @Inject
    Instance<EntityManager> entities;

    private final UUID thing = UUID.randomUUID();

    @Test
    void whatFailsWhileTheServiceEndsIsLeftForItsNextStart() throws SQLException {
        // Given
        var torn = "torn " + thing;
        effects.failOn(torn, () -> new IllegalStateException("the pool is closed"));
        var ending = Endings.begun();
        var settlement = new Settlement(store, parking, handlers, age, entities, ending);
        var ended = new DurableInbox(reader, settlement, positions, ending);
        // When
        assertThatThrownBy(() -> ended.receive(CONSUMER, poll(named(thing, 1, torn), named(thing, 2, "b"))))
                .isInstanceOf(ServiceStopping.class);
        // Then
        assertThat(parkedEvents.ofKey(CONSUMER, thing)).isEmpty();
        effects.mend(torn);
        inbox.receive(CONSUMER, poll(named(thing, 1, torn), named(thing, 2, "b")));
        assertThat(effects.of(thing)).containsExactly(torn, "b");
    }
}
