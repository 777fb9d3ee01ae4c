package id.lindung.referral.outbound.api;

import id.lindung.referral.outbound.domain.TextPurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a referral's words are read for; it stands on the log. */
@Schema(name = "DiscloseReferralTexts")
public record DiscloseTextsRequest(
        @NotNull @Schema(required = true) TextPurpose purpose) {}
