package id.lindung.referral.casefile.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds what case-service tells of case files into the inbox. */
@ApplicationScoped
public class CaseFileEvents {
    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "referral";

    private final Inbox inbox;

    CaseFileEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("case-file")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
