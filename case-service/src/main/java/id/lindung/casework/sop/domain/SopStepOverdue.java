package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step passed its due time; told once. {@code contracts/events/case/sop-run.step-overdue.v1}.
 *
 * @param sourceStep its number in the published table; absent where a ruling added the step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopStepOverdue(
        UUID caseFileId,
        String sopId,
        int sopVersion,
        String step,
        @Nullable String sourceStep,
        Instant dueAt) implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.step-overdue.v1";
    }
}
