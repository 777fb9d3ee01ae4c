package id.lindung.casework.sop.events;

import id.lindung.casework.sop.app.HearOfReferral;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.domain.FollowedReferral;
import id.lindung.casework.sop.domain.ReferralNews;
import id.lindung.casework.sop.domain.ReferralState;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import java.util.Optional;

/** Follows a referral through one type of event. A signed cover letter is also a fact of the run. */
final class FollowReferral implements EventHandler<ReferralTold> {

    private static final String COVER_LETTER = "cover-letter";

    private final String type;
    private final ReferralState state;
    private final HearOfReferral hearOfReferral;

    FollowReferral(String type, ReferralState state, HearOfReferral hearOfReferral) {
        this.type = type;
        this.state = state;
        this.hearOfReferral = hearOfReferral;
    }

    @Override
    public String consumer() {
        return Referrals.CONSUMER;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<ReferralTold> dataType() {
        return ReferralTold.class;
    }

    @Override
    public void handle(Received<ReferralTold> event) {
        var told = event.data();
        var referral = new FollowedReferral(
                event.aggregateId(),
                event.unit(),
                told.caseFileId(),
                told.agencyId(),
                told.agencyKind(),
                told.need(),
                told.urgency(),
                told.ground());
        hearOfReferral.handle(referral, new ReferralNews(state, event.time(), told.reason()), factOf(event));
    }

    private Optional<Fact> factOf(Received<ReferralTold> event) {
        var letter = event.data().letterId();
        return state == ReferralState.SIGNED
                        && letter != null
                        && COVER_LETTER.equals(event.data().letterKind())
                ? Optional.of(Fact.of(FactCode.COVER_LETTER_SIGNED, event.time(), letter))
                : Optional.empty();
    }
}
