package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.casework.work.domain.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to understand what a source says.
 *
 * @param sets what it makes of the ambiguity's steps; null where it changes how people act and nothing that is measured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reading(String id, LocalText text, @Nullable Sets sets) {

    /**
     * What a reading changes in steps.
     *
     * @param clock of their standard time; null to leave it
     * @param perform who does them; empty to leave it
     * @param mode how many of their activities are wanted; null to leave it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Sets(@Nullable ClockChange clock, List<SopActor> perform, Activities.@Nullable Mode mode) {

        public Sets {
            perform = Lists.orEmpty(perform);
        }
    }

    /** A standard time's members that a reading changes. Of another kind, it has that kind's calendar; an open one no ends. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ClockChange(
            @Nullable ClockKind kind,
            @Nullable Duration min,
            @Nullable Duration max,
            Map<Level, Duration> maxByRisk,
            @Nullable ClockFrom from,
            @Nullable ClockCalendar time) {

        public ClockChange {
            maxByRisk = Lists.orEmpty(maxByRisk);
        }

        StandardTime of(StandardTime before) {
            var as = kind == null ? before.kind() : kind;
            var open = as == ClockKind.OPEN;
            return new StandardTime(
                    as,
                    open ? null : min == null ? before.min() : min,
                    open ? null : max == null ? before.max() : max,
                    maxByRisk.isEmpty() && !open ? before.maxByRisk() : maxByRisk,
                    from == null ? before.from() : from,
                    time != null ? time : kind == null ? before.time() : as.calendar(),
                    before.extendableBy());
        }
    }
}
