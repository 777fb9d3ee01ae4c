package id.lindung.referral.disclosure.app;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralGround;
import java.util.UUID;

/** A referral as those who are asked need it; read in one transaction, and used outside of any. */
public record Recipient(
        String unit,
        UUID referralId,
        UUID caseFileId,
        UUID victimPersonId,
        UUID agencyId,
        AgencyKind agencyKind,
        ServiceOffered need,
        ReferralGround ground) {

    public static Recipient of(Referral referral) {
        return new Recipient(
                referral.unit(),
                referral.id(),
                referral.caseFileId(),
                referral.victimPersonId(),
                referral.agencyId(),
                referral.agencyKind(),
                referral.need(),
                referral.ground());
    }
}
