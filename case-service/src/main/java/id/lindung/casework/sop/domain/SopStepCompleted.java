package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step is done; {@code contracts/events/case/sop-run.step-completed.v1}.
 *
 * @param sourceStep its number in the published table; absent where a ruling added the step
 * @param elapsedMinutes by the step's own clock, pauses left out; 0 for one completed out of order whose work nobody counted
 * @param within whether the standard was kept; absent where there is none, or nothing was measured
 * @param outcome of a step that decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopStepCompleted(
        UUID caseFileId,
        String sopId,
        int sopVersion,
        String step,
        @Nullable String sourceStep,
        Instant enteredAt,
        Instant completedAt,
        int elapsedMinutes,
        @Nullable Integer minMinutes,
        @Nullable Integer maxMinutes,
        @Nullable Boolean within,
        @Nullable String outcome,
        boolean outOfOrder)
        implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.step-completed.v1";
    }
}
