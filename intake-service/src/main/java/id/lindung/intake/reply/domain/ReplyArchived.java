package id.lindung.intake.reply.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A letter of complaint lies in its folder with the copy of its reply: {@code contracts/events/intake/reply-letter.archived.v1}. */
public record ReplyArchived(UUID letterId, Instant archivedAt) implements DomainEvent {

    @Override
    public String type() {
        return "reply-letter.archived.v1";
    }
}
