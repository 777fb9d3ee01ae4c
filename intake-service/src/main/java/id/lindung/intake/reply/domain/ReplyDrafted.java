package id.lindung.intake.reply.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A reply to whoever told a complaint was drafted: {@code contracts/events/intake/reply-letter.drafted.v1}. */
public record ReplyDrafted(UUID letterId, Instant draftedAt) implements DomainEvent {

    @Override
    public String type() {
        return "reply-letter.drafted.v1";
    }
}
