package id.lindung.messaging.inbox;

import id.lindung.messaging.waiting.Patience;
import id.lindung.messaging.waiting.Stopping;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Decides where a consumer starts to read a partition: where the broker and the database agree that all before has taken
 * effect. A database that was emptied or restored knows less than the broker remembers, a topic that was created anew
 * holds more than the database thinks; the earlier of the two is right, and the inbox absorbs what it knows already.
 */
@ApplicationScoped
@Identifier("inbox")
class StartingPoint implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(StartingPoint.class);

    private final Positions positions;
    private final Handlers handlers;
    private final Stopping stopping;

    StartingPoint(Positions positions, Handlers handlers, Stopping stopping) {
        this.positions = positions;
        this.handlers = handlers;
        this.stopping = stopping;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        var group = consumer.groupMetadata().groupId();
        if (!handlers.consumers().contains(group)) {
            LOG.errorf(
                    "group.id %s is no consumer's name: its partitions are read from the beginning each time", group);
        }
        var patience = stopping.patience();
        var reached = positions.of(group, patience);
        var committed = committed(consumer, Set.copyOf(partitions), patience);
        var fromTheBeginning = new ArrayList<TopicPartition>();
        for (var partition : partitions) {
            var position = reached.get(partition);
            var offset = committed.get(partition);
            if (position == null) {
                fromTheBeginning.add(partition);
            } else if (offset != null && offset.offset() > position) {
                consumer.seek(partition, position);
            }
        }
        // Given an empty list, Kafka would rewind every partition.
        if (!fromTheBeginning.isEmpty()) {
            consumer.seekToBeginning(fromTheBeginning);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(
            Consumer<?, ?> consumer, Set<TopicPartition> partitions, Patience patience) {
        while (true) {
            try {
                return consumer.committed(partitions);
            } catch (KafkaException away) {
                patience.outlast(away);
            }
        }
    }
}
