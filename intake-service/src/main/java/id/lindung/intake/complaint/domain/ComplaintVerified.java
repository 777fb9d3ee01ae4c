package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The centre checked a complaint and takes it up: {@code contracts/events/intake/complaint.verified.v1}. */
public record ComplaintVerified(Instant verifiedAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.verified.v1";
    }
}
