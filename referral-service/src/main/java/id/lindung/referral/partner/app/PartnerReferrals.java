package id.lindung.referral.partner.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.app.CallersAgency;
import id.lindung.referral.casefile.app.CaseFileWall;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralFilter;
import id.lindung.referral.outbound.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * The referrals that were sent to the caller's agency. Another agency's, one not sent yet, one cancelled or passed on, and
 * one of a case that keeps the agency or the caller away are not there for them.
 */
@ApplicationScoped
public class PartnerReferrals {
    private final Referrals referrals;
    private final CallersAgency agency;
    private final CaseFileWall wall;
    private final CurrentActor actor;

    PartnerReferrals(Referrals referrals, CallersAgency agency, CaseFileWall wall, CurrentActor actor) {
        this.referrals = referrals;
        this.agency = agency;
        this.wall = wall;
        this.actor = actor;
    }

    /**
     * One referral.
     *
     * @throws ProblemException {@code not-found} (404); {@code agency.required} or {@code unit.required} (403)
     */
    @Transactional
    public Referral one(UUID id) {
        var callers = agency.id();
        var referral = referrals.require(id);
        if (!referral.agencyId().equals(callers)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        wall.requireAdmitted(referral.caseFileId());
        return referral;
    }

    /**
     * The newest first.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<Referral> page(ReferralFilter filter, Optional<Cursor> cursor, int limit) {
        var callers = agency.id();
        var rows = referrals.listOfAgency(
                callers, wall.barring(callers), filter, actor.get().subject(), cursor, limit + 1);
        return Page.of(rows, limit, Referral::id);
    }
}
