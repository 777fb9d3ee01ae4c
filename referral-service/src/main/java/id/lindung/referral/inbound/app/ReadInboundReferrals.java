package id.lindung.referral.inbound.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import id.lindung.referral.inbound.domain.InboundReferral;
import id.lindung.referral.inbound.store.InboundReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads what became of a partner's own referrals. */
@ApplicationScoped
public class ReadInboundReferrals {

    private final InboundReferrals referrals;
    private final CurrentActor currentActor;

    ReadInboundReferrals(InboundReferrals referrals, CurrentActor currentActor) {
        this.referrals = referrals;
        this.currentActor = currentActor;
    }

    /**
     * One referral.
     *
     * @throws ProblemException {@code not-found} (404), also for another agency's; {@code agency.required} (403)
     */
    @Transactional
    public InboundReferral one(UUID id) {
        var caller = currentActor.get();
        caller.requireUnit();
        caller.requireAgency();
        return referrals.require(id);
    }

    /**
     * Newest first.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<InboundReferral> page(Optional<Cursor> cursor, int limit) {
        var caller = currentActor.get();
        caller.requireUnit();
        var agency = AgencyClaim.of(caller);
        return Page.of(referrals.newestFirst(agency, cursor, limit + 1), limit, InboundReferral::id);
    }
}
