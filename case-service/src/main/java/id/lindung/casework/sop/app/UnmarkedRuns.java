package id.lindung.casework.sop.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Runs that this replica could not mark, such as one whose procedure cannot be read. Each is tried again after a second, and
 * then after twice as long as before, an hour at most. The log tells of it once; {@code lindung_sop_unmarked} shows how many
 * there are.
 */
@ApplicationScoped
class UnmarkedRuns {

    private static final Logger LOG = Logger.getLogger(UnmarkedRuns.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<UUID, Wait> waits = new ConcurrentHashMap<>();

    UnmarkedRuns(MeterRegistry metrics) {
        Gauge.builder("lindung.sop.unmarked", waits, Map::size)
                .description("Runs with a mark to raise that could not be raised; the log names each once")
                .register(metrics);
    }

    private record Wait(Instant until, Duration length) {

        static Wait after(Instant now, Duration length) {
            return new Wait(now.plus(length), length);
        }

        Wait again(Instant now) {
            var doubled = length.multipliedBy(2);
            return after(now, doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
        }
    }

    /** Whether it may be tried now. */
    boolean isTried(UUID run, Instant now) {
        var wait = waits.get(run);
        return wait == null || !now.isBefore(wait.until());
    }

    /** It could not be marked now. */
    void failed(UUID run, RuntimeException failure, Instant now) {
        var wait = waits.compute(run, (id, before) -> before == null ? Wait.after(now, FIRST) : before.again(now));
        if (wait.length().equals(FIRST)) {
            LOG.errorf(
                    "Run %s could not be marked: %s; it is tried again, ever less often",
                    run, failure.getClass().getName());
        }
    }

    /** Forgets all but those that are due still: the others were marked, or have nothing to mark any more. */
    void keep(Set<UUID> due) {
        waits.keySet().retainAll(due);
    }
}
