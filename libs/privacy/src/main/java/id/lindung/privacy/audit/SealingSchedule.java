package id.lindung.privacy.audit;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Calls the sealer and the root publisher by the clock; a round that fails is simply the next round's work. */
@ApplicationScoped
class SealingSchedule {
    private final Sealer sealer;
    private final RootPublisher roots;
    private final AuditMetrics metrics;

    SealingSchedule(Sealer sealer, RootPublisher roots, AuditMetrics metrics) {
        this.sealer = sealer;
        this.roots = roots;
        this.metrics = metrics;
    }

    @Scheduled(every = "{lindung.audit.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void seal() {
        try {
            sealer.sealAll();
        } finally {
            metrics.refresh();
        }
    }

    @Scheduled(every = "{lindung.audit.root-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void publishRoot() {
        roots.publish();
    }
}
