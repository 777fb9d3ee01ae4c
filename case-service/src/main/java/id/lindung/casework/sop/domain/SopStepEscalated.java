package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that is long overdue went to the role above; told once. {@code contracts/events/case/sop-run.step-escalated.v1}.
 *
 * @param sourceStep its number in the published table; absent where a ruling added the step
 * @param role whose matter it is now, as tokens name it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopStepEscalated(
        UUID caseFileId,
        String sopId,
        int sopVersion,
        String step,
        @Nullable String sourceStep,
        String role,
        Instant escalatedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.step-escalated.v1";
    }
}
