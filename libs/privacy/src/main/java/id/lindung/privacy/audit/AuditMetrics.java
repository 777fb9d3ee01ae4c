package id.lindung.privacy.audit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code lindung_audit_unsealed_lines} and {@code lindung_audit_oldest_unsealed_seconds}: both stay near zero while the sealer
 * works. Every replica shows the database's state, so take the maximum, not the sum.
 */
@ApplicationScoped
class AuditMetrics {
    private static final Backlog UNKNOWN = new Backlog(0, Optional.empty());

    private final SealStore store;
    private final Clock clock;
    private volatile Backlog backlog = UNKNOWN;

    AuditMetrics(SealStore store, Clock clock, MeterRegistry registry) {
        this.store = store;
        this.clock = clock;
        registry.gauge("lindung.audit.unsealed.lines", this, metrics -> metrics.backlog.lines());
        registry.gauge("lindung.audit.oldest.unsealed.seconds", this, AuditMetrics::oldestSeconds);
    }

    /** Reads the state for the next scrape, which itself must not wait for a database. */
    void refresh() {
        backlog = store.backlog();
    }

    private double oldestSeconds() {
        return backlog.oldest()
                .map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
