package id.lindung.reporting.projection.events;

import id.lindung.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the topics that reporting counts into the inbox. */
@ApplicationScoped
public class Projections {

    /** This service's consumer; also the {@code group.id} of its channels. */
    static final String CONSUMER = "reporting";

    private final Inbox inbox;

    Projections(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("complaint")
    @Blocking
    void onComplaints(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }

    @Incoming("case")
    @Blocking
    void onCases(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }

    @Incoming("case-file")
    @Blocking
    void onCaseFiles(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }

    @Incoming("sop-run")
    @Blocking
    void onSopRuns(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }

    @Incoming("referral")
    @Blocking
    void onReferrals(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }

    @Incoming("inbound-referral")
    @Blocking
    void onInboundReferrals(ConsumerRecords<String, String> records) {
        inbox.receive(CONSUMER, records);
    }
}
