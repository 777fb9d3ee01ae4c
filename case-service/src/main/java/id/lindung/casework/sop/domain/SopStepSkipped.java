package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step is not walked; {@code contracts/events/case/sop-run.step-skipped.v1}.
 *
 * @param sourceStep its number in the published table; absent where a ruling added the step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SopStepSkipped(
        UUID caseFileId,
        String sopId,
        int sopVersion,
        String step,
        @Nullable String sourceStep,
        SkipReason reason) implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.step-skipped.v1";
    }
}
