package id.lindung.referral.partner.api;

import id.lindung.referral.outbound.domain.DeclineReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the agency cannot serve her. */
@Schema(name = "RefuseReferral")
public record RefuseReferralRequest(
        @NotNull @Schema(required = true) DeclineReason reason) {}
