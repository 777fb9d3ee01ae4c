package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A complaint tells what another one tells already: {@code contracts/events/intake/complaint.marked-duplicate.v1}. */
public record ComplaintMarkedDuplicate(UUID duplicateOf, Instant markedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.marked-duplicate.v1";
    }
}
