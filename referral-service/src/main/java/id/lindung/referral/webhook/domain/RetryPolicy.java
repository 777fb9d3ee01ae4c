package id.lindung.referral.webhook.domain;

import java.time.Duration;
import java.time.Instant;

/** When a failing webhook is tried again, and when no more. */
public final class RetryPolicy {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    /** Longer than a weekend on which nobody looks after the agency's system. */
    private static final Duration PATIENCE = Duration.ofDays(3);
    /** Doublings after which it is the longest pause anyway. */
    private static final int DOUBLINGS = 10;

    private RetryPolicy() {}

    /**
     * The pause after so many failures in a row: 5 s, doubled each time, at most an hour.
     *
     * @param failures 1 or more
     */
    public static Duration pause(int failures) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** True when a webhook that has failed since then is not tried any more. */
    public static boolean givesUp(Instant failingSince, Instant now) {
        return !now.isBefore(failingSince.plus(PATIENCE));
    }
}
