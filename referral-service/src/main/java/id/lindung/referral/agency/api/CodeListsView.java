package id.lindung.referral.agency.api;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.Coded;
import id.lindung.referral.agency.domain.DisclosureGround;
import id.lindung.referral.agency.domain.DisclosurePurpose;
import id.lindung.referral.agency.domain.Religion;
import id.lindung.referral.agency.domain.RetirementReason;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.LetterStatus;
import id.lindung.referral.outbound.domain.CancellationReason;
import id.lindung.referral.outbound.domain.DeclineReason;
import id.lindung.referral.outbound.domain.LetterKind;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.domain.TextPurpose;
import id.lindung.referral.outbound.domain.Urgency;
import id.lindung.referral.partner.domain.PartnerPurpose;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every code list of the directory, of referrals and of letters. */
@Schema(name = "CodeLists")
public record CodeListsView(@Schema(required = true) List<CodeListView> lists) {

    /** The lists as they are compiled in. */
    static CodeListsView current() {
        return new CodeListsView(List.of(
                list("agency-kind", AgencyKind.values()),
                list("service", ServiceOffered.values()),
                list("religion", Religion.values()),
                list("retirement-reason", RetirementReason.values()),
                list("disclosure-purpose", DisclosurePurpose.values()),
                list("disclosure-ground", DisclosureGround.values()),
                list("urgency", Urgency.values()),
                list("referral-ground", ReferralGround.values()),
                list("referral-status", ReferralStatus.values()),
                list("decline-reason", DeclineReason.values()),
                list("cancellation-reason", CancellationReason.values()),
                list("letter-kind", LetterKind.values()),
                list("text-purpose", TextPurpose.values()),
                list("letter-status", LetterStatus.values()),
                list("acting", Acting.values()),
                list("partner-purpose", PartnerPurpose.values())));
    }

    private static CodeListView list(String name, Coded... codes) {
        return new CodeListView(name, Arrays.stream(codes).map(CodeView::of).toList());
    }

    /** One list. */
    @Schema(name = "CodeList")
    public record CodeListView(
            @Schema(required = true) String name,
            @Schema(required = true) List<CodeView> codes) {}

    /** One code. */
    @Schema(name = "Code")
    public record CodeView(
            @Schema(required = true) String code,
            @Schema(required = true) LabelsView labels) {

        static CodeView of(Coded coded) {
            var label = coded.label();
            return new CodeView(coded.code(), new LabelsView(label.indonesian(), label.english()));
        }
    }

    /** A code as people read it, by language. */
    @Schema(name = "Labels")
    public record LabelsView(
            @Schema(required = true) String id,
            @Schema(required = true) String en) {}
}
