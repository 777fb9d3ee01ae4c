package id.lindung.referral.letter.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds what intake tells of units into the inbox. */
@ApplicationScoped
public class UnitProfiles {
    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "referral";

    private final Inbox inbox;

    UnitProfiles(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("unit-profile")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
