package id.lindung.intake.complaint.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds what is told of agreements and referrals into the inbox. */
@ApplicationScoped
public class Handling {

    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "intake";

    private final Inbox inbox;

    Handling(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("service-agreement")
    @Blocking
    void onAgreements(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }

    @Incoming("referral")
    @Blocking
    void onReferrals(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
