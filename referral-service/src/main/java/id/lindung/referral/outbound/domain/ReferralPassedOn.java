package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Another referral took its place; {@code contracts/events/referral/referral.passed-on.v1}. */
public record ReferralPassedOn(@JsonUnwrapped ReferralMatter matter, UUID replacedBy, Instant passedOnAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "referral.passed-on.v1";
    }
}
