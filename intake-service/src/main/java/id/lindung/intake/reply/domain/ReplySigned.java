package id.lindung.intake.reply.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A reply was signed, in two copies: {@code contracts/events/intake/reply-letter.signed.v1}. */
public record ReplySigned(UUID letterId, String number, int copies, Instant signedAt) implements DomainEvent {

    @Override
    public String type() {
        return "reply-letter.signed.v1";
    }
}
