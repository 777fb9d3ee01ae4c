package id.lindung.reporting.projection.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What timeliness counts of any event of a SOP run: small, tolerant, most members absent in most types.
 *
 * @param step absent where the whole run is meant
 * @param elapsedMinutes by the step's own clock, pauses left out
 * @param within whether a completed step kept its standard; absent where it has none
 * @param fromRunId the run that a case file left for this one, by another version
 */
public record SopRunFact(
        @JsonProperty(required = true) String sopId,
        @JsonProperty(required = true) int sopVersion,
        @Nullable String step,
        @Nullable String sourceStep,
        @Nullable Instant enteredAt,
        @Nullable Instant completedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Clock clock,
        @Nullable Integer elapsedMinutes,
        @Nullable Integer minMinutes,
        @Nullable Integer maxMinutes,
        @Nullable Boolean within,
        @Nullable Boolean outOfOrder,
        @Nullable UUID fromRunId) {

    /** The clock of a step that was entered; a step without a limit is open. */
    public record Clock(
            @JsonProperty(required = true) String kind,
            @Nullable Integer minMinutes,
            @Nullable Integer maxMinutes) {}
}
