package id.lindung.referral.outbound.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import id.lindung.referral.casefile.app.CaseFileWall;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralFilter;
import id.lindung.referral.outbound.store.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads referrals, as the centre's staff do. */
@ApplicationScoped
public class ReadReferrals {
    private final Referrals referrals;
    private final CaseFileWall wall;
    private final CurrentActor actor;

    ReadReferrals(Referrals referrals, CaseFileWall wall, CurrentActor actor) {
        this.referrals = referrals;
        this.wall = wall;
        this.actor = actor;
    }

    /**
     * One referral.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's, and for whom the case excludes
     */
    @Transactional
    public Referral one(UUID id) {
        var referral = referrals.require(id);
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
        var rows = referrals.list(filter, actor.get().subject(), cursor, limit + 1);
        return Page.of(rows, limit, Referral::id);
    }
}
