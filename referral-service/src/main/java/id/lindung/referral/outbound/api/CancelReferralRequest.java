package id.lindung.referral.outbound.api;

import id.lindung.referral.outbound.domain.CancellationReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the centre takes a referral back. */
@Schema(name = "CancelReferral")
public record CancelReferralRequest(
        @NotNull @Schema(required = true) CancellationReason reason) {}
