package id.lindung.referral.outbound.domain;

import id.lindung.referral.agency.domain.AgencyKind;
import id.lindung.referral.agency.domain.ServiceOffered;
import java.time.Instant;
import java.util.UUID;

/** A referral that has come into a state by the moves that lead there. */
public final class ReferralIn {
    private static final Instant AT = Instant.parse("2026-11-22T02:35:00Z");

    private ReferralIn() {}

    /** A new one. */
    public static Referral state(ReferralStatus state) {
        var referral = draft();
        switch (state) {
            case DRAFT -> {}
            case SIGNED -> signed(referral);
            case SENT -> sent(referral);
            case ACCEPTED -> accepted(referral);
            case DECLINED -> {
                sent(referral);
                referral.decline(DeclineReason.NO_CAPACITY, AT);
            }
            case STARTED -> started(referral);
            case COMPLETED -> {
                started(referral);
                referral.complete(null, AT);
            }
            case PASSED_ON -> {
                sent(referral);
                referral.passOn(UUID.randomUUID(), AT);
            }
            case CANCELLED -> referral.cancel(CancellationReason.NO_LONGER_NEEDED, AT);
        }
        return referral;
    }

    private static Referral draft() {
        var about = new NewReferral(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                AgencyKind.PUSKESMAS,
                ServiceOffered.HEALTH,
                Urgency.EMERGENCY,
                ReferralGround.EMERGENCY,
                null);
        return Referral.draft(UUID.randomUUID(), "62.11", about, new byte[] {1}, AT);
    }

    private static void signed(Referral referral) {
        referral.sign(LetterKind.COVER_LETTER, UUID.randomUUID(), AT);
    }

    private static void sent(Referral referral) {
        signed(referral);
        referral.send(AT);
    }

    private static void accepted(Referral referral) {
        sent(referral);
        referral.accept(AT);
    }

    private static void started(Referral referral) {
        accepted(referral);
        referral.start(AT);
    }
}
