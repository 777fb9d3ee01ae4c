package id.lindung.referral.outbound.domain;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import java.util.UUID;

/** What every event of a referral tells about it. Codes and ids; of the victim nothing. */
public record ReferralMatter(
        UUID caseFileId,
        UUID agencyId,
        AgencyKind agencyKind,
        ServiceOffered need,
        Urgency urgency,
        ReferralGround ground) {}
