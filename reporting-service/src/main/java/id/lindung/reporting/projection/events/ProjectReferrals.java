package id.lindung.reporting.projection.events;

import id.lindung.messaging.EventHandler;
import id.lindung.reporting.projection.domain.InboundReferralFact;
import id.lindung.reporting.projection.domain.ReferralFact;
import id.lindung.reporting.projection.store.StageFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Each stage that a referral reaches becomes a fact, whichever way it travels. */
@ApplicationScoped
public class ProjectReferrals {

    private final StageFacts facts;

    ProjectReferrals(StageFacts facts) {
        this.facts = facts;
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> drafted() {
        return referral("referral.drafted.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> letterSigned() {
        return referral("referral.letter-signed.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> sent() {
        return referral("referral.sent.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> accepted() {
        return referral("referral.accepted.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> declined() {
        return referral("referral.declined.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> started() {
        return referral("referral.started.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> completed() {
        return referral("referral.completed.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> cancelled() {
        return referral("referral.cancelled.v1");
    }

    @Produces
    @Singleton
    EventHandler<ReferralFact> passedOn() {
        return referral("referral.passed-on.v1");
    }

    @Produces
    @Singleton
    EventHandler<InboundReferralFact> received() {
        return inbound("inbound-referral.received.v1");
    }

    @Produces
    @Singleton
    EventHandler<InboundReferralFact> collected() {
        return inbound("inbound-referral.collected.v1");
    }

    private EventHandler<ReferralFact> referral(String type) {
        return new Projection<>(type, ReferralFact.class, facts::putReferral);
    }

    private EventHandler<InboundReferralFact> inbound(String type) {
        return new Projection<>(type, InboundReferralFact.class, facts::putInboundReferral);
    }
}
