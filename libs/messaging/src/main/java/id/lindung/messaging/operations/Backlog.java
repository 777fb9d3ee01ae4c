package id.lindung.messaging.operations;

import id.lindung.messaging.inbox.ParkedEvents;
import id.lindung.messaging.relay.OutboxLedger;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What waits in this service's database, as metrics. Looked up every ten seconds rather than at each scrape, so that many
 * scrapers cost no more than one. The age goes on growing between looks, and through an outage of the database.
 */
@ApplicationScoped
class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);

    private final OutboxLedger outbox;
    private final ParkedEvents inbox;
    private final Clock clock;

    private volatile OutboxLedger.State outboxState = new OutboxLedger.State(0, Optional.empty(), 0);
    private volatile long inboxParkedKeys;

    Backlog(OutboxLedger outbox, ParkedEvents inbox, Clock clock, MeterRegistry metrics) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.clock = clock;
        Gauge.builder("lindung.outbox.unsent", () -> outboxState.unsent())
                .description("Events that the broker has yet to acknowledge")
                .register(metrics);
        Gauge.builder("lindung.outbox.oldest.unsent", this::oldestUnsentSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest of them")
                .register(metrics);
        Gauge.builder("lindung.outbox.parked.keys", () -> outboxState.parkedKeys())
                .description("Aggregates with an event that the broker refuses for good")
                .register(metrics);
        Gauge.builder("lindung.inbox.parked.keys", () -> inboxParkedKeys)
                .description("Aggregates whose events wait for an earlier one or for an operator")
                .register(metrics);
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            outboxState = outbox.state();
            inboxParkedKeys = inbox.parkedKeys();
        } catch (SQLException | RuntimeException away) {
            LOG.debugf("The backlog is looked up later (%s)", away.getClass().getName());
        }
    }

    private double oldestUnsentSeconds() {
        return outboxState
                .oldestUnsent()
                .map(written ->
                        Math.max(0, Duration.between(written, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
