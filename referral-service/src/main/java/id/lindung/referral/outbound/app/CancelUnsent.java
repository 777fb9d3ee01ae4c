package id.lindung.referral.outbound.app;

import id.lindung.messaging.Outbox;
import id.lindung.referral.outbound.domain.CancellationReason;
import id.lindung.referral.outbound.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Cancels what was drafted or signed for a case file that was closed, and never sent. */
@ApplicationScoped
public class CancelUnsent {
    private final Referrals referrals;
    private final ReferralTrail trail;
    private final Outbox outbox;
    private final Clock clock;

    CancelUnsent(Referrals referrals, ReferralTrail trail, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Within the transaction that learns of the closure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(UUID caseFile) {
        referrals.unsent(caseFile).forEach(referral -> {
            referral.cancel(CancellationReason.CASE_FILE_CLOSED, clock.instant());
            outbox.append(referral);
            trail.happened("referral.cancelled", referral);
        });
    }
}
