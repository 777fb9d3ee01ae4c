package id.lindung.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Which partner's referral a complaint was collected from.
 *
 * @param inboundReferralId referral's id of it; becomes one complaint and no second
 * @param agencyId the partner
 * @param senderGround code of what the partner handed her data on, such as {@code victim-consent}
 */
@Embeddable
public record Referred(
        @Column(name = "inbound_referral_id") UUID inboundReferralId,
        @Column(name = "referring_agency_id") UUID agencyId,
        @Column(name = "sender_ground") String senderGround) {}
