package id.lindung.referral.inbound.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose referral a service asks for, as its token names no unit. */
@Schema(name = "OfUnit")
public record OfUnitRequest(
        @Schema(description = "Region code of the unit.", examples = "62.11") @NotNull @Pattern(regexp = Texts.UNIT)
        String unit) {}
