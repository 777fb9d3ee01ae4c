package id.lindung.intake.inbound.app;

import id.lindung.intake.inbound.domain.Backlog;
import id.lindung.intake.inbound.domain.Uncollected;
import id.lindung.intake.inbound.store.Collections;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** What partners referred and nobody here can read yet, for metrics and for an operator. */
@ApplicationScoped
public class CollectionBacklog {

    private static final Logger LOG = Logger.getLogger(CollectionBacklog.class);

    private final Collections collections;
    private final Clock clock;

    private volatile Backlog backlog = new Backlog(0, Optional.empty());

    CollectionBacklog(Collections collections, Clock clock, MeterRegistry metrics) {
        this.collections = collections;
        this.clock = clock;
        Gauge.builder("lindung.intake.uncollected", () -> backlog.uncollected())
                .description("Partners' referrals that are not collected to the end")
                .register(metrics);
        Gauge.builder("lindung.intake.oldest.uncollected", this::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest of them, from its receipt")
                .register(metrics);
    }

    /** What is not done, of every unit, the oldest first; ids and codes only. */
    public List<Uncollected> uncollected(int most) {
        return QuarkusTransaction.requiringNew().call(() -> collections.uncollected(most));
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            backlog = QuarkusTransaction.requiringNew().call(collections::backlog);
        } catch (RuntimeException away) {
            LOG.debugf("The backlog is looked up later (%s)", away.getClass().getName());
        }
    }

    private double oldestSeconds() {
        return backlog.oldest()
                .map(received ->
                        Math.max(0, Duration.between(received, clock.instant()).toMillis() / 1000.0))
                .orElse(0.0);
    }
}
