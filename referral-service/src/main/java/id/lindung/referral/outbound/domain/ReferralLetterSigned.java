package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A letter of a referral was signed; {@code contracts/events/referral/referral.letter-signed.v1}. */
public record ReferralLetterSigned(
        @JsonUnwrapped ReferralMatter matter, LetterKind letterKind, UUID letterId, Instant signedAt)
        implements DomainEvent {

    @Override
    public String type() {
        return "referral.letter-signed.v1";
    }
}
