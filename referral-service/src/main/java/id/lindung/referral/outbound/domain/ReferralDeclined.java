package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The agency cannot serve her; {@code contracts/events/referral/referral.declined.v1}. */
public record ReferralDeclined(@JsonUnwrapped ReferralMatter matter, DeclineReason reason, Instant declinedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "referral.declined.v1";
    }
}
