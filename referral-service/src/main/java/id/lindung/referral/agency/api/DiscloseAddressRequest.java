package id.lindung.referral.agency.api;

import id.lindung.referral.agency.domain.DisclosureGround;
import id.lindung.referral.agency.domain.DisclosurePurpose;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the address of a safe house is needed for, and what the reading rests on. Both stand on the log. */
@Schema(name = "DiscloseAddress")
public record DiscloseAddressRequest(
        @NotNull @Schema(required = true) DisclosurePurpose purpose,
        @NotNull @Schema(required = true) DisclosureGround ground) {}
