package id.lindung.referral.outbound.domain;

import java.util.Optional;
import java.util.UUID;

/** Which referrals are wanted; what is empty does not matter. */
public record ReferralFilter(Optional<UUID> caseFileId, Optional<UUID> agencyId, Optional<ReferralStatus> status) {}
