package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.work.domain.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The standard time of a step (mutu baku: waktu).
 *
 * @param min what the source names as its lower end; it binds nobody to be slow, and no victim to stay
 * @param max what the step is measured against; null for an open one
 * @param maxByRisk what it is measured against where her risk was assessed so
 * @param from where the clock starts; entry, when left out
 * @param time which minutes count; those of the kind, when left out
 * @param extendableBy who may extend a stay
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StandardTime(
        ClockKind kind,
        @Nullable Duration min,
        @Nullable Duration max,
        Map<Level, Duration> maxByRisk,
        ClockFrom from,
        ClockCalendar time,
        List<SopActor> extendableBy) {

    @SuppressWarnings({"ConstantValue", "UnusedVariable"})
    public StandardTime {
        maxByRisk = Lists.orEmpty(maxByRisk);
        from = from == null ? ClockFrom.ENTRY : from;
        time = time == null ? kind.calendar() : time;
        extendableBy = Lists.orEmpty(extendableBy);
    }

    /** Whole minutes; null where the source names none. */
    public @Nullable Integer minMinutes() {
        return minutes(min);
    }

    /** Whole minutes, whatever her risk; null where the source names none. */
    public @Nullable Integer maxMinutes() {
        return minutes(max);
    }

    /** Whole minutes, as her risk has it; null for an open one. */
    public @Nullable Integer maxMinutes(Circumstances now) {
        return minutes(maxFor(now));
    }

    /** What it is measured against under these circumstances; null for an open one. */
    @Nullable
    Duration maxFor(Circumstances now) {
        return now.risk().map(maxByRisk::get).orElse(max);
    }

    /** Of the minutes that count: a day of working time is a working day. */
    @Nullable
    Integer minutes(@Nullable Duration duration) {
        return duration == null ? null : Math.toIntExact(time.counted(duration).toMinutes());
    }
}
