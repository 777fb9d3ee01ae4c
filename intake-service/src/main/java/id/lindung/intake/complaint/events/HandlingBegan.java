package id.lindung.intake.complaint.events;

import id.lindung.intake.complaint.app.FollowUpHandled;
import id.lindung.messaging.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * What shows that handling began, whatever procedure the centre works by: services were agreed on, or she was referred,
 * which in an emergency comes before any agreement. Anything else a person says ({@code POST …/follow-up}).
 */
@ApplicationScoped
public class HandlingBegan {

    private final FollowUpHandled followUpHandled;

    HandlingBegan(FollowUpHandled followUpHandled) {
        this.followUpHandled = followUpHandled;
    }

    @Produces
    @Singleton
    EventHandler<DoneForVictim> agreementSigned() {
        return new NoteHandling("service-agreement.signed.v1", followUpHandled);
    }

    @Produces
    @Singleton
    EventHandler<DoneForVictim> referralSent() {
        return new NoteHandling("referral.sent.v1", followUpHandled);
    }
}
