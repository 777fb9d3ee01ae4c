package id.lindung.casework.sop.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step's standard time, read by the unit's working hours. */
record StepClock(StandardTime standard, WorkingTime hours) {

    /** A step comes near its due time when a fifth of its standard time is left. */
    private static final int LEFT_OF = 5;

    /** When a step entered at this instant is due; null for an open one. */
    @Nullable
    Instant due(Instant entered) {
        return standard.max() == null ? null : after(entered, standard.max());
    }

    /** From when on a step entered at this instant is said to come near; null for an open one. */
    @Nullable
    Instant near(Instant entered) {
        var max = standard.max();
        return max == null ? null : after(entered, max.minus(max.dividedBy(LEFT_OF)));
    }

    /** What was due at that instant when the clock stood still is due now. */
    @Nullable
    Instant moved(@Nullable Instant instant, Instant pausedAt, Instant resumedAt) {
        if (instant == null || !instant.isAfter(pausedAt)) {
            return instant;
        }
        return after(resumedAt, counted(pausedAt, instant));
    }

    /** Minutes that the clock counts between two instants; a minute begun is a minute. */
    int minutes(Instant from, Instant to) {
        var seconds =
                counted(from, to).plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds();
        return Math.toIntExact(
                Math.ceilDiv(Math.max(seconds, 0), Duration.ofMinutes(1).toSeconds()));
    }

    /** Whether so many minutes keep the standard; null where there is none to keep. */
    @Nullable
    Boolean keeps(int minutes) {
        var max = standard.maxMinutes();
        return max == null ? null : minutes <= max;
    }

    boolean measuresEffort() {
        return standard.kind() == ClockKind.EFFORT;
    }

    private Instant after(Instant from, Duration time) {
        return switch (standard.time()) {
            case CALENDAR -> from.plus(time);
            case WORKING -> hours.after(from, time);
        };
    }

    private Duration counted(Instant from, Instant to) {
        return switch (standard.time()) {
            case CALENDAR -> Duration.between(from, to);
            case WORKING -> hours.between(from, to);
        };
    }
}
