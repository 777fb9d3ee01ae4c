package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** What was unclear in a complaint was answered: {@code contracts/events/intake/complaint.clarified.v1}. */
public record ComplaintClarified(Instant clarifiedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.clarified.v1";
    }
}
