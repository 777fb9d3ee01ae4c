package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A run is over; {@code contracts/events/case/sop-run.ended.v1}.
 *
 * @param endState code of the definition, or {@code closed} where the case file was closed before the last step
 */
public record SopRunEnded(UUID caseFileId, String sopId, int sopVersion, String endState, Instant endedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.ended.v1";
    }
}
