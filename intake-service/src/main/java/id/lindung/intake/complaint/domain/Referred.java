package id.lindung.intake.complaint.domain;

import java.util.UUID;

/**
 * Which partner's referral a complaint was collected from.
 *
 * @param inboundReferralId referral's id of it; becomes one complaint and no second
 * @param agencyId the partner
 * @param senderGround code of what the partner handed her data on, such as {@code victim-consent}
 */
public record Referred(UUID inboundReferralId, UUID agencyId, String senderGround) {}
