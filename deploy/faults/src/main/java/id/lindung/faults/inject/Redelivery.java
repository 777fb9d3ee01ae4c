package id.lindung.faults.inject;

import id.lindung.faults.observe.TopicReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts records on their topics once more as they are: key, value and headers byte for byte, in their order, in their partition. */
final class Redelivery {

    private final String bootstrap;
    private final Random random;

    Redelivery(String bootstrap, Random random) {
        this.bootstrap = bootstrap;
        this.random = random;
    }

    /** Sends so many, and tells how many arrived: none where the broker is away. */
    int again(int most) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                2000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                2000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                3000);
        var sent = new ArrayList<Future<RecordMetadata>>();
        try (var producer = new KafkaProducer<byte[], byte[]>(settings)) {
            for (var record : chosen(most)) {
                sent.add(producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers())));
            }
        } catch (KafkaException away) {
            // What was given to it counts below, the rest was never delivered again.
        }
        int arrived = 0;
        for (var one : sent) {
            arrived += arrived(one) ? 1 : 0;
        }
        return arrived;
    }

    private static boolean arrived(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get(3, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException lost) {
            return false;
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> chosen(int most) {
        var all = new ArrayList<>(TopicReader.all(bootstrap));
        var places = new ArrayList<Integer>();
        for (int place = 0; place < all.size(); place++) {
            places.add(place);
        }
        Collections.shuffle(places, random);
        // In their order, as a topic that is read again from an earlier place gives them.
        return places.stream().limit(most).sorted().map(all::get).toList();
    }
}
