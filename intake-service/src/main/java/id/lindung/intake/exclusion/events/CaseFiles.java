package id.lindung.intake.exclusion.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds what case tells of case files into the inbox. */
@ApplicationScoped
public class CaseFiles {

    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "intake";

    private final Inbox inbox;

    CaseFiles(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("case-file")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
