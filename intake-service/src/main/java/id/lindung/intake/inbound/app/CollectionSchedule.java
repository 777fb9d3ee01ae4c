package id.lindung.intake.inbound.app;

import id.lindung.intake.inbound.store.Collections;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Collects what is due, on every replica at once: each claims referrals that no other holds, for longer than the two
 * requests and the token can take.
 */
@ApplicationScoped
class CollectionSchedule {

    private static final Logger LOG = Logger.getLogger(CollectionSchedule.class);
    private static final Duration HELD_FOR = Duration.ofSeconds(45);
    private static final int AT_ONCE = 1;
    private static final int ROUND = 50;

    private final Collections collections;
    private final CollectReferral collectReferral;
    private final Clock clock;

    CollectionSchedule(Collections collections, CollectReferral collectReferral, Clock clock) {
        this.collections = collections;
        this.collectReferral = collectReferral;
        this.clock = clock;
    }

    @Scheduled(every = "${lindung.intake.collect-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void collect() {
        try {
            for (var done = 0; done < ROUND && collectOne(); done++) {}
        } catch (RuntimeException away) {
            LOG.warnf("Collections are looked up later (%s)", away.getClass().getName());
        }
    }

    private boolean collectOne() {
        var now = clock.instant();
        var claimed = QuarkusTransaction.requiringNew().call(() -> collections.claim(now, now.plus(HELD_FOR), AT_ONCE));
        claimed.forEach(collectReferral::handle);
        return !claimed.isEmpty();
    }
}
