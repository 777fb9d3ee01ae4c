package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** Something in a complaint is unclear; what, is no event's to tell: {@code contracts/events/intake/complaint.clarification-asked.v1}. */
public record ClarificationAsked(Instant askedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.clarification-asked.v1";
    }
}
