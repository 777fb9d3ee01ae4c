package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FollowedReferral;
import id.lindung.casework.sop.domain.ReferralNews;
import id.lindung.casework.sop.store.FollowedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps what referral tells beside the run, and hands on what completes a step. */
@ApplicationScoped
public class HearOfReferral {

    private final FollowedReferrals referrals;
    private final RecordFact recordFact;

    HearOfReferral(FollowedReferrals referrals, RecordFact recordFact) {
        this.referrals = referrals;
        this.recordFact = recordFact;
    }

    /**
     * Joins the inbox's transaction.
     *
     * @param asHeard the referral as this event names it; kept when it is the first that is heard of it
     * @param fact what the event means for the run, if anything
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(FollowedReferral asHeard, ReferralNews news, Optional<Fact> fact) {
        var followed = referrals.findByIdOptional(asHeard.id()).orElse(asHeard);
        followed.hear(news);
        referrals.persist(followed);
        fact.ifPresent(happened -> recordFact.handle(followed.caseFileId(), happened));
    }
}
