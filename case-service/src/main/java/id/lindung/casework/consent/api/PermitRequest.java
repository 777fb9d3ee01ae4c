package id.lindung.casework.consent.api;

import id.lindung.casework.consent.app.IssuePermit;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disclosure on the ground of consent that is about to be made. */
@Schema(name = "DisclosurePermitRequest")
public record PermitRequest(
        @Schema(required = true, description = "Kemendagri code of the unit that the case file belongs to.")
        @NotNull
        @Pattern(regexp = "[0-9]{2}\\.[0-9]{2}")
        String unit,

        @Schema(required = true) @NotNull UUID caseFileId,
        @Schema(required = true) @NotNull UUID referralId,

        @Schema(required = true, description = "Who would receive it.") @NotNull
        UUID agencyId,

        @Schema(required = true, description = "What for, as a code; it stands on the log.")
        @NotNull
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+){0,7}")
        String purpose) {

    IssuePermit.Command toCommand() {
        return new IssuePermit.Command(caseFileId, referralId, agencyId, purpose);
    }
}
