package id.lindung.referral.webhook.app;

import id.lindung.referral.webhook.store.Deliveries;
import id.lindung.referral.webhook.store.Deliveries.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Sends what is due, on every replica at once: each claims webhooks that no other holds, for longer than a delivery can
 * take. Those claimed together are sent to together, so that a slow system holds up no other for long.
 */
@ApplicationScoped
class DeliverySchedule {
    private static final Logger LOG = Logger.getLogger(DeliverySchedule.class);
    private static final Duration HELD_FOR = Duration.ofSeconds(30);
    private static final int AT_ONCE = 20;
    private static final int ROUND = 50;

    private final Deliveries deliveries;
    private final DeliverEvent deliverEvent;
    private final Clock clock;

    DeliverySchedule(Deliveries deliveries, DeliverEvent deliverEvent, Clock clock) {
        this.deliveries = deliveries;
        this.deliverEvent = deliverEvent;
        this.clock = clock;
    }

    @Scheduled(every = "${lindung.webhook.send-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void everyNowAndThen() {
        try {
            for (var done = 0; done < ROUND && sendSome(); done++) {}
        } catch (RuntimeException away) {
            LOG.warnf("Webhooks are looked up later (%s)", away.getClass().getName());
        }
    }

    private boolean sendSome() {
        var claims = claim();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            claims.forEach(claim -> senders.execute(() -> send(claim)));
        }
        return !claims.isEmpty();
    }

    private List<Claim> claim() {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> deliveries.claim(now, now.plus(HELD_FOR), AT_ONCE));
    }

    private void send(Claim claim) {
        try {
            deliverEvent.handle(claim);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "Webhook %s is looked at later (%s)",
                    claim.webhookId(), away.getClass().getName());
        }
    }
}
