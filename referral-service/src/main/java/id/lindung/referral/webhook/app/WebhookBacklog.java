package id.lindung.referral.webhook.app;

import id.lindung.referral.webhook.domain.Backlog;
import id.lindung.referral.webhook.domain.Trouble;
import id.lindung.referral.webhook.store.Deliveries;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Which agencies' systems are not being told, for metrics and for an operator. */
@ApplicationScoped
public class WebhookBacklog {
    private static final Logger LOG = Logger.getLogger(WebhookBacklog.class);

    private final Deliveries deliveries;
    private final Clock clock;

    private volatile Backlog backlog = Backlog.UNKNOWN;

    WebhookBacklog(Deliveries deliveries, Clock clock, MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.clock = clock;
        Gauge.builder("lindung.webhook.failing", () -> backlog.failing())
                .description("Active webhooks whose latest delivery failed")
                .register(metrics);
        Gauge.builder("lindung.webhook.disabled", () -> backlog.disabled())
                .description("Webhooks that are not sent to until their agency resumes them")
                .register(metrics);
        Gauge.builder("lindung.webhook.oldest.undelivered", this::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event that an active webhook has not been sent")
                .register(metrics);
    }

    /** Those of every unit that are not being told, the longest failing first; ids and codes only. */
    public List<Trouble> troubles(int most) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.troubles(most));
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            backlog = QuarkusTransaction.requiringNew().call(deliveries::backlog);
        } catch (RuntimeException away) {
            LOG.debugf("The backlog is looked up later (%s)", away.getClass().getName());
        }
    }

    private double oldestSeconds() {
        return backlog.oldest()
                .map(happened ->
                        Math.max(0, Duration.between(happened, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
