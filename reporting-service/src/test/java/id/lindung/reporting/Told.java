package id.lindung.reporting;

import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the other services tell, received in November 2026 unless the test says otherwise. */
public final class Told {

    private Told() {}

    /** Walk-in, in a crisis. */
    public static TestEvent aComplaint() {
        return TestEvent.example("intake", "complaint.registered.v1");
    }

    public static TestEvent aCase() {
        return TestEvent.example("case", "case.opened.v1");
    }

    /** A woman of 25 to 44, of physical and psychological domestic violence in the household. */
    public static TestEvent aVictim() {
        return TestEvent.example("case", "case-file.opened.v1");
    }

    /** Returns when the broker has them all, in this order. */
    public static void send(TestEvent... events) {
        try (var broker = KafkaProbe.connect()) {
            broker.send(events);
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
                        false),
                new StringDeserializer(),
                new StringDeserializer())) {
            replica.subscribe(List.of(
                    "lindung.complaint",
                    "lindung.case",
                    "lindung.case-file",
                    "lindung.sop-run",
                    "lindung.referral",
                    "lindung.inbound-referral"));
            while (replica.assignment().isEmpty()) {
                replica.poll(Duration.ofMillis(100));
            }
        }
    }
}
