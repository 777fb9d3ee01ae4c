package id.lindung.referral.inbound.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Intake has it, and the copy is unreadable: {@code contracts/events/referral/inbound-referral.collected.v1}. */
public record InboundCollected(UUID complaintId, Instant collectedAt) implements DomainEvent {

    @Override
    public String type() {
        return "inbound-referral.collected.v1";
    }
}
