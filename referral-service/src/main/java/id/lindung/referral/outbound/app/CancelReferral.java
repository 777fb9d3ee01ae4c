package id.lindung.referral.outbound.app;

import id.lindung.messaging.Outbox;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import id.lindung.referral.feed.app.TellAgency;
import id.lindung.referral.outbound.domain.CancellationReason;
import id.lindung.referral.outbound.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a referral back. */
@ApplicationScoped
public class CancelReferral {
    private final ReadReferrals read;
    private final ReferralTrail trail;
    private final Outbox outbox;
    private final TellAgency tellAgency;
    private final Clock clock;

    CancelReferral(ReadReferrals read, ReferralTrail trail, Outbox outbox, TellAgency tellAgency, Clock clock) {
        this.read = read;
        this.trail = trail;
        this.outbox = outbox;
        this.tellAgency = tellAgency;
        this.clock = clock;
    }

    /**
     * Cancels it; from then on the agency sees nothing of it.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code referral.transition-forbidden} (409)
     */
    @Transactional
    public Referral handle(UUID id, @Nullable String ifMatch, CancellationReason reason) {
        var referral = read.one(id);
        EntityTag.require(ifMatch, referral.version());
        ReferralMoves.attempt(() -> referral.cancel(reason, clock.instant()));
        outbox.append(referral);
        tellAgency.moved(List.of(referral));
        trail.happened("referral.cancelled", referral);
        return referral;
    }
}
