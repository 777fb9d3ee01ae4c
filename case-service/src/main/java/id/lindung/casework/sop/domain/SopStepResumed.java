package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.util.UUID;

/**
 * A step's clock runs again; {@code contracts/events/case/sop-run.step-resumed.v1}.
 *
 * @param pausedMinutes by the step's own clock
 */
public record SopStepResumed(UUID caseFileId, String sopId, int sopVersion, String step, int pausedMinutes)
        implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.step-resumed.v1";
    }
}
