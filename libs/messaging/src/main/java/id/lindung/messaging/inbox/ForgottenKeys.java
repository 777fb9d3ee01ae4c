package id.lindung.messaging.inbox;

import id.lindung.identity.Scope;
import id.lindung.messaging.waiting.Stopping;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Looks after keys whose next event stands ready although nothing comes any more to set it going: the missing one was
 * settled, and the service or a replay ended before the queue behind it was. Replicas may do this at once, the inbox rows
 * are locked.
 */
@ApplicationScoped
class ForgottenKeys {

    private static final Logger LOG = Logger.getLogger(ForgottenKeys.class);

    private final Handlers handlers;
    private final ParkingLot parking;
    private final Settlement settlement;
    private final Stopping stopping;

    ForgottenKeys(Handlers handlers, ParkingLot parking, Settlement settlement, Stopping stopping) {
        this.handlers = handlers;
        this.parking = parking;
        this.settlement = settlement;
        this.stopping = stopping;
    }

    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void drain() {
        try {
            for (var consumer : handlers.consumers()) {
                var forgotten = Transactions.call(Scope.installation(), () -> parking.forgotten(consumer));
                settlement.drain(consumer, forgotten, stopping.impatience());
            }
        } catch (RuntimeException away) {
            LOG.debugf(
                    "Parked keys are looked after later (%s)", away.getClass().getName());
        }
    }
}
