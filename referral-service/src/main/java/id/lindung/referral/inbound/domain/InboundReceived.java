package id.lindung.referral.inbound.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A partner pushed a referral in: {@code contracts/events/referral/inbound-referral.received.v1}. A claim check: no content. */
public record InboundReceived(UUID agencyId, Urgency urgency, Instant receivedAt) implements DomainEvent {

    @Override
    public String type() {
        return "inbound-referral.received.v1";
    }
}
