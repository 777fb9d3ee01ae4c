package id.lindung.messaging.inbox;

import id.lindung.messaging.Inbox;
import id.lindung.messaging.waiting.Stopping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** The inbox in the service's own database. */
@ApplicationScoped
class DurableInbox implements Inbox {

    private final ArrivalReader reader;
    private final Settlement settlement;
    private final Positions positions;
    private final Stopping stopping;

    DurableInbox(ArrivalReader reader, Settlement settlement, Positions positions, Stopping stopping) {
        this.reader = reader;
        this.settlement = settlement;
        this.positions = positions;
        this.stopping = stopping;
    }

    @Override
    public void receive(String consumer, ConsumerRecords<String, String> records) {
        requireOrderedPolls();
        var arrivals = new ArrayList<Arrival>();
        var next = new HashMap<TopicPartition, Long>();
        for (var record : records) {
            arrivals.add(reader.read(
                    new Arrival.Source(record.topic(), record.partition(), record.offset(), record.value())));
            next.merge(new TopicPartition(record.topic(), record.partition()), record.offset() + 1, Long::max);
        }
        settlement.settle(consumer, arrivals, () -> positions.reached(consumer, next), stopping.patience());
    }

    // Of polls handled at once, a later one could be committed while an earlier one is not, and a crash would lose
    // that.
    private static void requireOrderedPolls() {
        if (Thread.currentThread().isVirtual()) {
            throw new IllegalStateException(
                    "a consumer is @Blocking, not @RunOnVirtualThread: its polls keep their order");
        }
    }
}
