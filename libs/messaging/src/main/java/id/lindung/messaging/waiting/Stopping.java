package id.lindung.messaging.waiting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Whether the service is ending, for all who wait. */
@ApplicationScoped
public class Stopping {

    private static final Logger LOG = Logger.getLogger(Stopping.class);

    private final CountDownLatch begun = new CountDownLatch(1);

    private volatile boolean started;

    // After all others: when one of them fails, the service ends without having begun, and nobody is told of its end.
    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent startup) {
        started = true;
    }

    // Before whoever else observes the end and then waits for a waiting thread.
    void begin(@Observes @Priority(1) ShutdownEvent shutdown) {
        begun.countDown();
    }

    /**
     * Waits, but not longer than the service lives.
     *
     * @return whether the service is ending
     */
    public boolean begunWithin(Duration time) {
        try {
            return begun.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isServing() {
        return started && !begunWithin(Duration.ZERO);
    }

    /** Waits with growing pauses for as long as the service runs; one for each piece of work. */
    public Patience patience() {
        var backoff = new Backoff();
        return new Patience() {
            @Override
            public void outlast(RuntimeException failure) {
                LOG.warnf(
                        "Waiting for the surroundings (%s)", failure.getClass().getName());
                if (begunWithin(backoff.next())) {
                    throw new ServiceStopping();
                }
            }

            @Override
            public boolean isServing() {
                return Stopping.this.isServing();
            }
        };
    }

    /** For a caller who is waiting for an answer: the first failure is the answer. */
    public Patience impatience() {
        return new Patience() {
            @Override
            public void outlast(RuntimeException failure) {
                throw failure;
            }

            @Override
            public boolean isServing() {
                return Stopping.this.isServing();
            }
        };
    }
}
