package id.lindung.casework.sop.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds what referral tells into the inbox. */
@ApplicationScoped
public class Referrals {

    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "case";

    private final Inbox inbox;

    Referrals(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("referral")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
