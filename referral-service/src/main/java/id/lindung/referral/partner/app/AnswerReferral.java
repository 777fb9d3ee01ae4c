package id.lindung.referral.partner.app;

import id.lindung.messaging.Outbox;
import id.lindung.problem.EntityTag;
import id.lindung.referral.feed.app.TellAgency;
import id.lindung.referral.outbound.app.ReferralMoves;
import id.lindung.referral.outbound.app.ReferralSeal;
import id.lindung.referral.outbound.app.ReferralTrail;
import id.lindung.referral.outbound.domain.DeclineReason;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The agency's answers. Each throws {@code not-found} (404), {@code precondition.required} (428) or
 * {@code precondition.failed} (412), and {@code referral.transition-forbidden} (409).
 */
@ApplicationScoped
public class AnswerReferral {
    private final PartnerReferrals partner;
    private final ReferralSeal seal;
    private final ReferralTrail trail;
    private final Outbox outbox;
    private final TellAgency tellAgency;
    private final Clock clock;

    AnswerReferral(
            PartnerReferrals partner,
            ReferralSeal seal,
            ReferralTrail trail,
            Outbox outbox,
            TellAgency tellAgency,
            Clock clock) {
        this.partner = partner;
        this.seal = seal;
        this.trail = trail;
        this.outbox = outbox;
        this.tellAgency = tellAgency;
        this.clock = clock;
    }

    /** The agency takes her. */
    @Transactional
    public Referral accept(UUID id, @Nullable String ifMatch) {
        return move(id, ifMatch, "referral.accepted", referral -> referral.accept(clock.instant()));
    }

    /** The agency cannot serve her. */
    @Transactional
    public Referral decline(UUID id, @Nullable String ifMatch, DeclineReason reason) {
        return move(id, ifMatch, "referral.declined", referral -> referral.decline(reason, clock.instant()));
    }

    /** The agency begins. */
    @Transactional
    public Referral start(UUID id, @Nullable String ifMatch) {
        return move(id, ifMatch, "referral.started", referral -> referral.start(clock.instant()));
    }

    /** The agency is done; what it writes back is sealed. */
    @Transactional
    public Referral complete(UUID id, @Nullable String ifMatch, Optional<String> feedback) {
        return move(id, ifMatch, "referral.completed", referral -> {
            referral.requireMove(ReferralStatus.COMPLETED);
            var sealed = feedback.map(text -> seal.sealFeedback(id, text)).orElse(null);
            referral.complete(sealed, clock.instant());
        });
    }

    private Referral move(UUID id, @Nullable String ifMatch, String action, Consumer<Referral> move) {
        var referral = partner.one(id);
        EntityTag.require(ifMatch, referral.version());
        ReferralMoves.attempt(() -> move.accept(referral));
        outbox.append(referral);
        tellAgency.moved(List.of(referral));
        trail.happened(action, referral);
        return referral;
    }
}
