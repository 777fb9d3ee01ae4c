package id.lindung.referral.inbound.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That intake has registered it. */
@Schema(name = "Collection")
public record CollectionRequest(
        @Schema(description = "Region code of the unit.", examples = "62.11") @NotNull @Pattern(regexp = Texts.UNIT)
        String unit,

        @Schema(description = "The complaint that it became.") @NotNull
        UUID complaintId) {}
