package id.lindung.referral.outbound.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.lindung.messaging.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral was drafted; {@code contracts/events/referral/referral.drafted.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralDrafted(
        @JsonUnwrapped ReferralMatter matter, @Nullable UUID replaces) implements DomainEvent {

    @Override
    public String type() {
        return "referral.drafted.v1";
    }
}
