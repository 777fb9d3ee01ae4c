package id.lindung.messaging.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Events as a producer sends them, and deliveries as a broker makes them. */
public final class Events {

    public static final String TOPIC = "lindung.thing";

    private Events() {}

    /** The aggregate's event of that number, with a name that says both. */
    public static String named(UUID aggregateId, long sequence, String name) {
        return envelope(aggregateId, sequence, "62.11", ThingNamed.TYPE, "{\"name\":\"" + name + "\",\"new\":1}");
    }

    public static String envelope(UUID aggregateId, long sequence, String unit, String type, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"/messaging","type":"%s","subject":"%s",\
                "time":"2026-11-22T02:15:30Z","datacontenttype":"application/json",\
                "dataschema":"urn:lindung:events:messaging:%s","aggregateseq":%d,"aggregatetype":"thing",\
                "unit":"%s","data":%s}""".formatted(UUID.randomUUID(), type, aggregateId, type, sequence, unit, data);
    }

    /** One poll with these records, in this order. */
    public static ConsumerRecords<String, String> poll(String... values) {
        return poll(0, Arrays.asList(values));
    }

    /** One poll, whose first record has this offset. */
    public static ConsumerRecords<String, String> poll(long firstOffset, List<String> values) {
        return poll(0, firstOffset, values);
    }

    /** The same of another partition, which the topic need not have. */
    public static ConsumerRecords<String, String> poll(int number, long firstOffset, List<String> values) {
        var partition = new TopicPartition(TOPIC, number);
        var offset = new long[] {firstOffset};
        var records = values.stream()
                .map(value -> new ConsumerRecord<>(TOPIC, number, offset[0]++, "key", value))
                .toList();
        var byPartition = new LinkedHashMap<TopicPartition, List<ConsumerRecord<String, String>>>();
        byPartition.put(partition, records);
        return new ConsumerRecords<>(byPartition, Map.of());
    }
}
