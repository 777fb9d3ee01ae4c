package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The standard time of a step (mutu baku: waktu).
 *
 * @param min what the source names as its lower end; it binds nobody to be slow
 * @param max what the step is measured against; null for an open one
 * @param from where the clock starts
 * @param time which minutes count; fits the kind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardTime(
        ClockKind kind, @Nullable Duration min, @Nullable Duration max, ClockFrom from, ClockCalendar time) {

    /** Whole minutes; null where the source names none. */
    public @Nullable Integer minMinutes() {
        return minutes(min);
    }

    /** Whole minutes; null where the source names none. */
    public @Nullable Integer maxMinutes() {
        return minutes(max);
    }

    private static @Nullable Integer minutes(@Nullable Duration duration) {
        return duration == null ? null : Math.toIntExact(duration.toMinutes());
    }

    StandardTime measuredAs(ClockKind other) {
        return new StandardTime(other, min, max, from, other.calendar());
    }
}
