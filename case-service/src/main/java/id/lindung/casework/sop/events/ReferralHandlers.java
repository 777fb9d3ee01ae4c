package id.lindung.casework.sop.events;

import id.lindung.casework.sop.app.HearOfReferral;
import id.lindung.casework.sop.domain.ReferralState;
import id.lindung.messaging.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One handler for each type on the topic {@code referral}. */
@ApplicationScoped
public class ReferralHandlers {

    private final HearOfReferral hearOfReferral;

    ReferralHandlers(HearOfReferral hearOfReferral) {
        this.hearOfReferral = hearOfReferral;
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> drafted() {
        return of("referral.drafted.v1", ReferralState.DRAFTED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> signed() {
        return of("referral.letter-signed.v1", ReferralState.SIGNED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> sent() {
        return of("referral.sent.v1", ReferralState.SENT);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> accepted() {
        return of("referral.accepted.v1", ReferralState.ACCEPTED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> declined() {
        return of("referral.declined.v1", ReferralState.DECLINED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> started() {
        return of("referral.started.v1", ReferralState.STARTED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> completed() {
        return of("referral.completed.v1", ReferralState.COMPLETED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> cancelled() {
        return of("referral.cancelled.v1", ReferralState.CANCELLED);
    }

    @Produces
    @Singleton
    EventHandler<ReferralTold> passedOn() {
        return of("referral.passed-on.v1", ReferralState.PASSED_ON);
    }

    private EventHandler<ReferralTold> of(String type, ReferralState state) {
        return new FollowReferral(type, state, hearOfReferral);
    }
}
