package id.lindung.intake.inbound.domain;

import java.time.Duration;

/** When a collection that did not get through is tried again: soon at first, then every few minutes, for ever. */
public final class Retry {

    /** Longest pause. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int DOUBLINGS = 7;

    private Retry() {}

    /**
     * The pause after so many attempts.
     *
     * @param attempts at least 1
     */
    public static Duration after(int attempts) {
        var pause = Duration.ofSeconds(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
