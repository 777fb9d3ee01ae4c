package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The centre cancelled; {@code contracts/events/referral/referral.cancelled.v1}. */
public record ReferralCancelled(@JsonUnwrapped ReferralMatter matter, CancellationReason reason, Instant cancelledAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "referral.cancelled.v1";
    }
}
