package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * A case file began to walk a procedure; {@code contracts/events/case/sop-run.started.v1}.
 *
 * @param sha256 of the definition's file
 * @param startedAt when she came
 */
public record SopRunStarted(
        UUID caseFileId, String sopId, int sopVersion, UUID caseId, String sha256, boolean crisis, Instant startedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "sop-run.started.v1";
    }
}
