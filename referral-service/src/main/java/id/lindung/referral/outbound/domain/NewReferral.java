package id.lindung.referral.outbound.domain;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a referral is about, for its whole life.
 *
 * @param caseFileId the file that the victim is referred from
 * @param victimPersonId whom; her name is intake's
 * @param agencyKind what the agency is, since what it may read depends on that
 * @param replaces the referral whose place it takes once it is sent
 */
public record NewReferral(
        UUID caseFileId,
        UUID victimPersonId,
        UUID agencyId,
        AgencyKind agencyKind,
        ServiceOffered need,
        Urgency urgency,
        ReferralGround ground,
        @Nullable UUID replaces) {}
