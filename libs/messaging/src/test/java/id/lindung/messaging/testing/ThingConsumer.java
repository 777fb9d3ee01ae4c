package id.lindung.messaging.testing;

import id.lindung.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service's consumer, as the README shows it. */
@ApplicationScoped
class ThingConsumer {

    private final Inbox inbox;

    ThingConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("thing")
    @Blocking
    void on(ConsumerRecords<String, String> records) {
        inbox.receive("messaging", records);
    }
}
