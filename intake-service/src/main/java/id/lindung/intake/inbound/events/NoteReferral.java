package id.lindung.intake.inbound.events;

import id.lindung.intake.inbound.store.Collections;
import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Notes that there is something to collect; no more, since an inbox's transaction asks no other service. */
@ApplicationScoped
public class NoteReferral implements EventHandler<InboundReferralReceived> {

    private final Collections collections;
    private final Clock clock;

    NoteReferral(Collections collections, Clock clock) {
        this.collections = collections;
        this.clock = clock;
    }

    @Override
    public String consumer() {
        return InboundReferrals.CONSUMER;
    }

    @Override
    public String type() {
        return "inbound-referral.received.v1";
    }

    @Override
    public Class<InboundReferralReceived> dataType() {
        return InboundReferralReceived.class;
    }

    @Override
    public void handle(Received<InboundReferralReceived> event) {
        collections.note(
                event.aggregateId(), event.data().agencyId(), event.data().receivedAt(), clock.instant());
    }
}
