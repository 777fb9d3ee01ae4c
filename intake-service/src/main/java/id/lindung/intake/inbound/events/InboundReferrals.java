package id.lindung.intake.inbound.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds what referral tells of referrals in into the inbox. */
@ApplicationScoped
public class InboundReferrals {

    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "intake";

    private final Inbox inbox;

    InboundReferrals(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("inbound-referral")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
