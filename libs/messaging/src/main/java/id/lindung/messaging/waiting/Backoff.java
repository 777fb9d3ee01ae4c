package id.lindung.messaging.waiting;

import java.time.Duration;

/** How long to wait before trying again: 100 ms, doubled with each failure in a row, at most 5 s. */
public final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = FIRST;

    /** The wait that is due now. */
    public Duration next() {
        var now = next;
        var doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now;
    }

    /** After a success. */
    public void reset() {
        next = FIRST;
    }
}
