package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The agency accepted; {@code contracts/events/referral/referral.accepted.v1}. */
public record ReferralAccepted(@JsonUnwrapped ReferralMatter matter, Instant acceptedAt) implements DomainEvent {

    @Override
    public String type() {
        return "referral.accepted.v1";
    }
}
