package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;

/** The agency began; {@code contracts/events/referral/referral.started.v1}. */
public record ReferralStarted(@JsonUnwrapped ReferralMatter matter, Instant startedAt) implements DomainEvent {

    @Override
    public String type() {
        return "referral.started.v1";
    }
}
