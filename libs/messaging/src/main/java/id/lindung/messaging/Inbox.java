package id.lindung.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Makes each event of an aggregate take effect once and in order, whatever the broker delivers. */
@ApplicationScoped
public class Inbox {

    /**
     * Takes a poll's records. Returns when every one of them has taken effect, or was seen before, or stands parked;
     * only then may their offsets be committed. Waits out outages of the database.
     *
     * @param consumer the channel's {@code group.id}
     */
    public void receive(String consumer, ConsumerRecords<String, String> records) {
        throw new UnsupportedOperationException();
    }
}
