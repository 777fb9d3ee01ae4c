package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The words of a complaint, and what they ask for, were studied: {@code contracts/events/intake/complaint.studied.v1}. */
public record ComplaintStudied(boolean clear, Instant studiedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.studied.v1";
    }
}
