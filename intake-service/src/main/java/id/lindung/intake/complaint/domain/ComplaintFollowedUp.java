package id.lindung.intake.complaint.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The handling of a complaint began: {@code contracts/events/intake/complaint.followed-up.v1}. */
public record ComplaintFollowedUp(Instant followedUpAt) implements DomainEvent {

    @Override
    public String type() {
        return "complaint.followed-up.v1";
    }
}
