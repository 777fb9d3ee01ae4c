package id.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.testkit.EventContract.Published;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    private static final String PRODUCER = "intake";
    private static final String TYPE = "complaint.registered.v1";

    static Stream<Published> published() {
        return EventContract.producers().stream().flatMap(producer -> EventContract.publishedBy(producer).stream());
    }

    @ParameterizedTest
    @MethodSource("published")
    void anUnknownAttributeDoesNotFit(Published published) {
        // Given
        var event = TestEvent.ofJson(EventContract.example(published.producer(), published.type()));
        // When
        var misfits = EventContract.misfits(
                published.producer(),
                published.type(),
                event.with("/surprise", true).json());
        // Then
        assertThat(misfits).anyMatch(misfit -> misfit.contains("surprise"));
    }

    @Test
    void aNumberWhereAnIdBelongsIsNamedByItsPlace() {
        // Given
        var event = TestEvent.example(PRODUCER, TYPE).with("/data/victims/0/personId", 7);
        // When, Then
        assertThatThrownBy(() -> EventContract.assertFits(PRODUCER, TYPE, event.json()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/data/victims/0/personId");
    }

    @Test
    void aTextThatIsNoIdDoesNotFit() {
        // Given
        var event = TestEvent.example(PRODUCER, TYPE).with("/subject", "Siti");
        // When, Then
        assertThat(EventContract.misfits(PRODUCER, TYPE, event.json())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyExampleFitsItsSchema(Published published) {
        EventContract.assertFits(
                published.producer(), published.type(), EventContract.example(published.producer(), published.type()));
    }

    @Test
    void anExampleIsSentAsAnEventOfItsOwn() {
        // Given
        var aggregate = UUID.randomUUID();
        // When
        var event =
                TestEvent.example(PRODUCER, TYPE).about(aggregate).sequence(3).ofUnit("62.05");
        // Then
        EventContract.assertFits(PRODUCER, TYPE, event.json());
        assertThat(event.aggregate()).isEqualTo(aggregate);
        assertThat(event.at("/aggregateseq").asLong()).isEqualTo(3);
        assertThat(event.id()).isNotEqualTo(TestEvent.example(PRODUCER, TYPE).id());
    }
}
