package id.lindung.casework.sop.events;

import id.lindung.casework.sop.app.HearOfReferral;
import id.lindung.casework.sop.domain.Fact;
import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.domain.FactDetails;
import id.lindung.casework.sop.domain.FollowedReferral;
import id.lindung.casework.sop.domain.Ground;
import id.lindung.casework.sop.domain.ReferralNews;
import id.lindung.casework.sop.domain.ReferralState;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import java.util.Optional;
import java.util.UUID;

/** Follows a referral through one type of event. Its draft, its signed letter and its sending are also facts of the run. */
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
        return codeOf(event.data())
                .map(code -> Fact.of(code, event.time(), sourceOf(event)).telling(detailsOf(event.data())));
    }

    private static FactDetails detailsOf(ReferralTold told) {
        var details = FactDetails.ofAgency(told.agencyKind());
        return told.ground().equals(Ground.EMERGENCY.code()) ? details.on(Ground.EMERGENCY) : details;
    }

    private Optional<FactCode> codeOf(ReferralTold told) {
        return switch (state) {
            case DRAFTED -> Optional.of(FactCode.REFERRAL_DRAFTED);
            case SIGNED ->
                Optional.of(
                        COVER_LETTER.equals(told.letterKind())
                                ? FactCode.COVER_LETTER_SIGNED
                                : FactCode.REFERRAL_LETTER_SIGNED);
            case SENT -> Optional.of(FactCode.REFERRAL_SENT);
            case ACCEPTED, DECLINED, STARTED, COMPLETED, CANCELLED, PASSED_ON -> Optional.empty();
        };
    }

    private static UUID sourceOf(Received<ReferralTold> event) {
        var letter = event.data().letterId();
        return letter == null ? event.aggregateId() : letter;
    }
}
