package id.lindung.referral.outbound.app;

import id.lindung.messaging.Outbox;
import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import id.lindung.referral.disclosure.app.DisclosureProblem;
import id.lindung.referral.disclosure.app.Permits;
import id.lindung.referral.disclosure.app.Recipient;
import id.lindung.referral.disclosure.domain.Permit;
import id.lindung.referral.feed.app.TellAgency;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.store.Referrals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends a referral to its agency. That the agency learns of it is a disclosure: on the ground of consent case-service is
 * asked first, between two transactions. One that takes another's place is a new disclosure like any, and passes the other
 * on in the same transaction.
 */
@ApplicationScoped
public class DispatchReferral {
    private static final String PURPOSE = "referral-dispatch";
    /** That somebody needs this, and how soon; of her nothing. */
    private static final List<String> TOLD = List.of("need", "urgency");

    private final ReadReferrals read;
    private final Referrals referrals;
    private final ReferralRules rules;
    private final Permits permits;
    private final ReferralTrail trail;
    private final Outbox outbox;
    private final TellAgency tellAgency;
    private final Clock clock;

    DispatchReferral(
            ReadReferrals read,
            Referrals referrals,
            ReferralRules rules,
            Permits permits,
            ReferralTrail trail,
            Outbox outbox,
            TellAgency tellAgency,
            Clock clock) {
        this.read = read;
        this.referrals = referrals;
        this.rules = rules;
        this.permits = permits;
        this.trail = trail;
        this.outbox = outbox;
        this.tellAgency = tellAgency;
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @param ifMatch the {@code If-Match} header
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or
     *     {@code precondition.failed} (412); {@code referral.transition-forbidden} or
     *     {@code referral.agency-unavailable} (409); as in {@link Permits#obtain}
     */
    public Referral handle(UUID id, @Nullable String ifMatch) {
        var recipient = QuarkusTransaction.requiringNew().call(() -> Recipient.of(sendable(id, ifMatch)));
        var permit = permits.obtain(recipient, PURPOSE);
        return QuarkusTransaction.requiringNew().call(() -> send(id, ifMatch, permit));
    }

    private Referral sendable(UUID id, @Nullable String ifMatch) {
        var referral = read.one(id);
        EntityTag.require(ifMatch, referral.version());
        ReferralMoves.attempt(() -> referral.requireMove(ReferralStatus.SENT));
        rules.requireAgencyStillFit(referral);
        return referral;
    }

    private Referral send(UUID id, @Nullable String ifMatch, Permit permit) {
        var referral = sendable(id, ifMatch);
        var now = clock.instant();
        if (!permit.holdsAt(now)) {
            throw new ProblemException(DisclosureProblem.PERMIT_UNAVAILABLE);
        }
        ReferralMoves.attempt(() -> referral.send(now));
        var moved = new ArrayList<>(List.of(referral));
        referral.replaces().map(referrals::require).ifPresent(earlier -> {
            ReferralMoves.attempt(() -> earlier.passOn(referral.id(), now));
            outbox.append(earlier);
            trail.happened("referral.passed-on", earlier);
            moved.add(earlier);
        });
        outbox.append(referral);
        tellAgency.moved(moved);
        trail.toldAgency("referral.sent", referral, TOLD, PURPOSE);
        return referral;
    }
}
