package id.lindung.local.process;

import java.time.Duration;

/**
 * How long to wait before a part that died is started again: doubling from {@code first}, never more than {@code cap}.
 *
 * @param settled a part that ran this long counts as healthy: its next death starts from {@code first} again
 */
public record Backoff(Duration first, Duration cap, Duration settled) {

    private static final int MORE_DOUBLINGS_THAN_ANY_CAP_NEEDS = 30;

    public Backoff {
        if (first.isNegative() || first.compareTo(cap) > 0) {
            throw new IllegalArgumentException("The first delay lies between zero and the cap");
        }
    }

    /** Half a second up to thirty, forgiven after a minute of life. */
    public static Backoff standard() {
        return new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    /**
     * The wait after a death.
     *
     * @param deaths how many times in a row the part died young; 1 or more
     */
    public Duration delay(int deaths) {
        int doublings = Math.min(deaths - 1, MORE_DOUBLINGS_THAN_ANY_CAP_NEEDS);
        Duration delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(cap) > 0 ? cap : delay;
    }
}
