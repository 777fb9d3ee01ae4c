package id.lindung.messaging.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay as soon as there is something to carry; without it the relay would only look when its poll is due. */
@ApplicationScoped
public class RelayBell {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore rung = new Semaphore(0);

    RelayBell(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Rings once the current transaction has committed; never for one that rolls back. */
    public void ringAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to add to the transaction.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    ring();
                }
            }
        });
    }

    /** Rings now. */
    public void ring() {
        rung.release();
    }

    /** Waits for the bell, at most as long as told; however often it rang meanwhile, it is one waking. */
    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            rung.drainPermits();
        }
    }
}
