package id.lindung.reporting.report.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a unit kept the times of its procedures in a month of its own calendar: what was completed then, and what fell due
 * by its end and is still not done. A function of the facts alone.
 *
 * @param asOf when the newest event that is counted here happened; empty while there is none
 */
public record Timeliness(String unit, YearMonth month, Optional<Instant> asOf, List<Sop> sops) {

    /** One version of a procedure; its steps in the order of its source. */
    public record Sop(String id, int version, List<Step> steps) {}

    /** One step, with the standard as the newest case was measured by it. */
    public record Step(String code, Optional<String> sourceStep, Standard standard, Performance performance) {}

    /**
     * The time that a procedure allows.
     *
     * @param clock {@code deadline}, {@code effort}, {@code stay} or {@code open}; empty where only a completion is known
     * @param min minutes; empty where there is no lower bound
     * @param max minutes; empty where there is no limit
     */
    public record Standard(Optional<String> clock, OptionalInt min, OptionalInt max) {}

    /**
     * What was done.
     *
     * @param median minutes; the mean of the two in the middle where there is no one in the middle
     * @param p90 minutes: nine in ten took no longer; one of those that occurred
     * @param measured how many of the completed have a standard
     * @param within how many of those kept it
     * @param overdueNow how many fell due by the end of the month and are neither done nor skipped
     */
    public record Performance(
            long completed,
            long outOfOrder,
            long skipped,
            OptionalDouble median,
            OptionalInt p90,
            long measured,
            long within,
            long overdueNow) {

        /** Of those with a standard the share that kept it, from 0 to 1 to three places; empty where there is none. */
        public OptionalDouble shareWithin() {
            return measured == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.round(1000.0 * within / measured) / 1000.0);
        }
    }
}
