package id.lindung.referral.agency.api;

import id.lindung.referral.agency.domain.RetirementReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the unit stops referring to an agency. */
@Schema(name = "RetireAgency")
public record RetireAgencyRequest(
        @NotNull @Schema(required = true) RetirementReason reason) {}
