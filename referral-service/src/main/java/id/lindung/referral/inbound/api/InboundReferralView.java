package id.lindung.referral.inbound.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.inbound.domain.InboundReferral;
import id.lindung.referral.inbound.domain.InboundStatus;
import id.lindung.referral.inbound.domain.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a partner may know of its referral: that the centre has it, and nothing of what it does. */
@Schema(name = "InboundReferral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboundReferralView(
        UUID id,
        String partnerNumber,
        Urgency urgency,

        @Schema(description = "`received` here, `collected` once the centre has registered it.")
        InboundStatus status,

        Instant receivedAt,
        @Nullable Instant collectedAt) {

    static InboundReferralView of(InboundReferral referral) {
        return new InboundReferralView(
                referral.id(),
                referral.partnerNumber(),
                referral.urgency(),
                referral.status(),
                referral.receivedAt(),
                referral.collectedAt().orElse(null));
    }
}
