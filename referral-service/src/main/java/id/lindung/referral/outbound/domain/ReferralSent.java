package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** A referral was sent; {@code contracts/events/referral/referral.sent.v1}. */
public record ReferralSent(@JsonUnwrapped ReferralMatter matter, Instant sentAt) implements DomainEvent {

    @Override
    public String type() {
        return "referral.sent.v1";
    }
}
