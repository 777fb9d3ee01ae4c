package id.lindung.reporting;

import id.lindung.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as the broker knows them. */
public final class Broker {

    private Broker() {}

    /** Returns when the broker has them all, in this order. */
    public static void send(Told... events) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestServers.get().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            for (var event : events) {
                producer.send(new ProducerRecord<>(event.topic(), event.key(), event.value()));
            }
        }
    }

    /** Makes the service take its partitions anew, as after a restart: another replica comes and goes. */
    public static void reassignPartitions() {
        try (var replica = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestServers.get().kafka(),
                        "group.id",
                        "reporting",
                        "enable.auto.commit",
                        "false"),
                new StringDeserializer(),
                new StringDeserializer())) {
            replica.subscribe(List.of("lindung.complaint", "lindung.case", "lindung.case-file"));
            while (replica.assignment().isEmpty()) {
                replica.poll(Duration.ofMillis(100));
            }
        }
    }
}
