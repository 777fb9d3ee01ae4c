package id.lindung.casework.sop.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step's standard time, read by the unit's working hours and what is known of the case file. */
record StepClock(StandardTime standard, WorkingTime hours, Circumstances circumstances) {

    /** A step comes near its due time when a fifth of its standard time is left. */
    private static final int LEFT_OF = 5;

    /** It goes to the role above when it is late by its standard time once more, and by a day at most. */
    private static final Duration LATEST = Duration.ofDays(1);

    /** What a clock that starts at this instant marks, and when. */
    ClockTimes startingAt(Instant from) {
        var max = standard.maxFor(circumstances);
        if (max == null) {
            return new ClockTimes(from, null, null, null);
        }
        return marking(from, after(from, max), max);
    }

    /** What a clock marks that is due then, whatever its standard says. */
    ClockTimes dueAt(Instant from, Instant due) {
        return marking(from, due, Duration.between(from, due));
    }

    private ClockTimes marking(Instant from, Instant due, Duration whole) {
        var near = after(from, whole.minus(whole.dividedBy(LEFT_OF)));
        var escalate = after(due, whole.compareTo(LATEST) < 0 ? whole : LATEST);
        return new ClockTimes(from, near.isBefore(due) ? near : due, due, escalate);
    }

    /** The same, so many minutes later: the clock stood still for as long. */
    ClockTimes delayed(ClockTimes times, int minutes) {
        return new ClockTimes(
                times.startedAt(),
                delayed(times.nearAt(), minutes),
                delayed(times.dueAt(), minutes),
                delayed(times.escalateAt(), minutes));
    }

    private @Nullable Instant delayed(@Nullable Instant instant, int minutes) {
        return instant == null || minutes == 0 ? instant : after(instant, Duration.ofMinutes(minutes));
    }

    /** What was to be marked then when the clock stood still is marked later now. */
    ClockTimes moved(ClockTimes times, Instant pausedAt, Instant resumedAt) {
        return new ClockTimes(
                times.startedAt(),
                moved(times.nearAt(), pausedAt, resumedAt),
                moved(times.dueAt(), pausedAt, resumedAt),
                moved(times.escalateAt(), pausedAt, resumedAt));
    }

    private @Nullable Instant moved(@Nullable Instant instant, Instant pausedAt, Instant resumedAt) {
        if (instant == null || !instant.isAfter(pausedAt)) {
            return instant;
        }
        return standard.time().afterCounted(resumedAt, counted(pausedAt, instant), hours);
    }

    /** Minutes that the clock counts between two instants; a minute begun is a minute, and none is negative. */
    int minutes(Instant from, Instant to) {
        var seconds =
                counted(from, to).plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds();
        return Math.toIntExact(
                Math.ceilDiv(Math.max(seconds, 0), Duration.ofMinutes(1).toSeconds()));
    }

    /** Whether so many minutes keep the standard; null where there is none to keep. */
    @Nullable
    Boolean keeps(int minutes) {
        var max = standard.minutes(standard.maxFor(circumstances));
        return max == null ? null : minutes <= max;
    }

    boolean measuresEffort() {
        return standard.kind() == ClockKind.EFFORT;
    }

    /** That long after, by this clock's minutes. */
    Instant after(Instant from, Duration time) {
        return standard.time().after(from, time, hours);
    }

    private Duration counted(Instant from, Instant to) {
        return standard.time().between(from, to, hours);
    }
}
