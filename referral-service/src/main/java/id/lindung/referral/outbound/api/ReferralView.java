package id.lindung.referral.outbound.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.outbound.domain.CancellationReason;
import id.lindung.referral.outbound.domain.DeclineReason;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.domain.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as the centre's staff see it; what stands in words is disclosed one by one. */
@Schema(name = "Referral")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID caseFileId,

        @Schema(required = true, description = "Whose name intake discloses, for a purpose.")
        UUID victimPersonId,

        @Schema(required = true) UUID agencyId,
        @Schema(required = true) AgencyKind agencyKind,
        @Schema(required = true) ServiceOffered need,
        @Schema(required = true) Urgency urgency,

        @Schema(
                required = true,
                description = "`consent` is checked each time something leaves, not when it is drafted.")
        ReferralGround ground,

        @Schema(required = true) ReferralStatus status,

        @Schema(description = "The referral whose place it takes once it is sent.") @Nullable
        UUID replaces,

        @Schema(description = "Of one passed on: the referral that took its place.") @Nullable
        UUID replacedBy,

        @Nullable DeclineReason declineReason,
        @Nullable CancellationReason cancellationReason,

        @Schema(required = true, description = "Whether the agency wrote what came of it.")
        boolean hasFeedback,

        @Schema(required = true) Instant draftedAt,

        @Schema(description = "When its first letter was signed.") @Nullable
        Instant signedAt,

        @Nullable Instant sentAt,

        @Schema(description = "When the agency accepted or declined.") @Nullable
        Instant answeredAt,

        @Nullable Instant startedAt,
        @Nullable Instant completedAt,

        @Schema(description = "When it was completed, cancelled or passed on.") @Nullable
        Instant endedAt) {

    static ReferralView of(Referral shown) {
        return new ReferralView(
                shown.id(),
                shown.caseFileId(),
                shown.victimPersonId(),
                shown.agencyId(),
                shown.agencyKind(),
                shown.need(),
                shown.urgency(),
                shown.ground(),
                shown.status(),
                shown.replaces().orElse(null),
                shown.replacedBy().orElse(null),
                shown.declineReason().orElse(null),
                shown.cancellationReason().orElse(null),
                shown.sealedFeedback().isPresent(),
                shown.draftedAt(),
                shown.signedAt().orElse(null),
                shown.sentAt().orElse(null),
                shown.answeredAt().orElse(null),
                shown.startedAt().orElse(null),
                shown.completedAt().orElse(null),
                shown.endedAt().orElse(null));
    }
}
