package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** Whoever told a complaint took it back; its case files go on: {@code contracts/events/intake/complaint.withdrawn.v1}. */
public record ComplaintWithdrawn(boolean privateTalk, Instant withdrawnAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.withdrawn.v1";
    }
}
