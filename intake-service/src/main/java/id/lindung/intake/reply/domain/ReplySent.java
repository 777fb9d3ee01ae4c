package id.lindung.intake.reply.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A reply left the centre: {@code contracts/events/intake/reply-letter.sent.v1}. */
public record ReplySent(UUID letterId, DispatchManner manner, Instant sentAt) implements DomainEvent {

    @Override
    public String type() {
        return "reply-letter.sent.v1";
    }
}
