package id.lindung.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Makes each event of an aggregate take effect once and in order, whatever the broker delivers. A service's consumer is
 * one method:
 *
 * <pre>{@code
 * @Incoming("complaint") @Blocking
 * void on(ConsumerRecords<String, String> records) { inbox.receive("case", records); }
 * }</pre>
 *
 * <p>{@code @Blocking} and not {@code @RunOnVirtualThread}: the latter takes several polls at a time, and offsets would be
 * committed past records that have not taken effect.
 */
public interface Inbox {

    /**
     * Takes a poll's records. Returns when every one of them has taken effect, or was seen before, or stands parked; only
     * then may their offsets be committed. Waits out outages of the database.
     *
     * @param consumer the channel's {@code group.id}
     * @throws RuntimeException only when the service is stopping; the records then come again
     */
    void receive(String consumer, ConsumerRecords<String, String> records);
}
