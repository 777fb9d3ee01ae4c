package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** Somebody is to identify what a complaint is about: {@code contracts/events/intake/complaint.officer-assigned.v1}. */
public record OfficerAssigned(Instant assignedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.officer-assigned.v1";
    }
}
