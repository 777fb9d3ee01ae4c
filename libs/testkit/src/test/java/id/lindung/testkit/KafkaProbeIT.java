package id.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaProbeIT {

    private final KafkaProbe kafka = KafkaProbe.connect();

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void theBrokerMakesNoTopicByItself() {
        // Given
        kafka.ensureTopics("there");
        // When, Then
        assertThat(kafka.readAll("not-there")).isEmpty();
    }

    @Test
    void aSentinelArrivesAfterTheEventBeforeIt() {
        // Given
        var event = TestEvent.example("intake", "complaint.registered.v1");
        var sentinel = event.anotherId().onTheSamePartitionAs(event);
        // When
        kafka.send(event, event, sentinel);
        // Then
        var last = kafka.await("complaint", record -> record.value().equals(sentinel.json()));
        var first = kafka.readAll("complaint", event.aggregate());
        assertThat(first)
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.partition()).isEqualTo(last.partition()));
        assertThat(first.getLast().offset()).isLessThan(last.offset());
    }

    @Test
    void aLostTopicHoldsNothingWhenItIsMadeAgain() {
        // Given
        kafka.send("lost", "key", "value");
        assertThat(kafka.readAll("lost")).extracting(ConsumerRecord::value).containsExactly("value");
        // When
        kafka.deleteTopics("lost");
        kafka.ensureTopics("lost");
        // Then
        assertThat(kafka.readAll("lost")).isEmpty();
    }
}
