package id.lindung.intake.reply.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** The chair agreed to what a reply says: {@code contracts/events/intake/reply-letter.approved.v1}. */
public record ReplyApproved(UUID letterId, Instant approvedAt) implements DomainEvent {

    @Override
    public String type() {
        return "reply-letter.approved.v1";
    }
}
