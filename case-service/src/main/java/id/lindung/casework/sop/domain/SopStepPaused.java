package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.util.UUID;

/**
 * A step's clock stands still; {@code contracts/events/case/sop-run.step-paused.v1}.
 */
public record SopStepPaused(UUID caseFileId, String sopId, int sopVersion, String step, PauseReason reason)
        implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.step-paused.v1";
    }
}
