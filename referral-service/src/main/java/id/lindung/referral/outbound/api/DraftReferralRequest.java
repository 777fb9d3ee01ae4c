package id.lindung.referral.outbound.api;

import id.lindung.referral.agency.api.TimeOrderedId;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.outbound.app.DraftReferral;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.Urgency;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A victim to refer to an agency. */
@Schema(name = "DraftReferral")
public record DraftReferralRequest(
        @TimeOrderedId
        @Schema(description = "UUIDv7 chosen by a client that works offline; absent to have one made.")
        @Nullable
        UUID id,

        @NotNull @Schema(required = true) UUID caseFileId,

        @NotNull @Schema(required = true, description = "The victim of that case file.")
        UUID victimPersonId,

        @NotNull @Schema(required = true, description = "Active, of the unit, and offering the need.")
        UUID agencyId,

        @NotNull @Schema(required = true) ServiceOffered need,
        @NotNull @Schema(required = true) Urgency urgency,

        @NotNull
        @Schema(
                required = true,
                description =
                        "`emergency` goes before consent and stands on the log; `consent` is asked of case-service"
                                + " each time something leaves.")
        ReferralGround ground,

        @NotBlank
        @Size(max = 4000)
        @Schema(required = true, description = "What the agency needs to know, in words; kept encrypted.")
        String summary,

        @Schema(
                description =
                        "The referral whose place it takes once it is sent, because its agency declined or did not"
                                + " answer.")
        @Nullable
        UUID replaces) {

    DraftReferral.Command toCommand() {
        return new DraftReferral.Command(
                id, caseFileId, victimPersonId, agencyId, need, urgency, ground, summary.strip(), replaces);
    }

    /** Never shows the summary. */
    @Override
    public String toString() {
        return "DraftReferralRequest[" + caseFileId + "]";
    }
}
