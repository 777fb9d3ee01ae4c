package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step began; {@code contracts/events/case/sop-run.step-entered.v1}.
 *
 * @param sourceStep its number in the published table; absent where a ruling added the step
 * @param dueAt absent for an open clock
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopStepEntered(
        UUID caseFileId,
        String sopId,
        int sopVersion,
        String step,
        @Nullable String sourceStep,
        Instant enteredAt,
        Clock clock,
        @Nullable Instant dueAt)
        implements DomainEvent {

    /** The step's standard time, in minutes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clock(
            ClockKind kind,
            @Nullable Integer minMinutes,
            @Nullable Integer maxMinutes) {}

    @Override
    public String type() {
        return "sop-run.step-entered.v1";
    }
}
