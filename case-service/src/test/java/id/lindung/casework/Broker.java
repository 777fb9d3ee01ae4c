package id.lindung.casework;

import id.lindung.testkit.TestServers;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Intake, as the broker knows it. */
public final class Broker {

    private Broker() {}

    /** Registered complaints; returns when the broker has them all, in this order. */
    public static void send(Complaint... complaints) {
        for (var complaint : complaints) {
            send(complaint.id(), complaint.registered());
        }
    }

    /** Any event about a complaint. */
    public static void send(UUID complaint, String event) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestServers.get().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(Complaint.TOPIC, complaint.toString(), event));
        }
    }
}
