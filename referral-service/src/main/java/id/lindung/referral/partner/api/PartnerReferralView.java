package id.lindung.referral.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.outbound.domain.DeclineReason;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.domain.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as its agency sees it: that somebody needs something, and how soon; of her nothing. */
@Schema(
        name = "PartnerReferral",
        description = "Without personal data: those are in the dossier, each reading on record.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerReferralView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ServiceOffered need,
        @Schema(required = true) Urgency urgency,
        @Schema(required = true) ReferralStatus status,

        @Schema(
                required = true,
                description =
                        "Whether its state opens the dossier; none is shown once the centre's case file is closed.")
        boolean dossierOpen,

        @Nullable DeclineReason declineReason,
        @Nullable Instant sentAt,

        @Schema(description = "When you accepted or declined.") @Nullable
        Instant answeredAt,

        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {

    static PartnerReferralView of(Referral shown) {
        return new PartnerReferralView(
                shown.id(),
                shown.need(),
                shown.urgency(),
                shown.status(),
                shown.status().opensDossier(),
                shown.declineReason().orElse(null),
                shown.sentAt().orElse(null),
                shown.answeredAt().orElse(null),
                shown.startedAt().orElse(null),
                shown.completedAt().orElse(null));
    }
}
