package id.lindung.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * An event as another service sends it: its producer's published example, with the attributes that the test is about
 * changed. Immutable; each {@code with…} is a new event.
 */
public final class TestEvent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBJECT = "subject";

    private final ObjectNode envelope;

    private TestEvent(ObjectNode envelope) {
        this.envelope = envelope;
    }

    /**
     * The example of {@code contracts/events/<producer>/<type>.example.json}, as the first event of an aggregate of its own:
     * with a fresh event id and a fresh subject.
     */
    public static TestEvent example(String producer, String type) {
        return ofJson(EventContract.example(producer, type))
                .with("/id", UUID.randomUUID().toString())
                .about(UUID.randomUUID())
                .sequence(1);
    }

    /** Any envelope. */
    public static TestEvent ofJson(String json) {
        try {
            return new TestEvent((ObjectNode) JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not an envelope", broken);
        }
    }

    /** Of this aggregate. */
    public TestEvent about(UUID aggregate) {
        return with("/" + SUBJECT, aggregate.toString());
    }

    /** In this place among its aggregate's events, from 1. */
    public TestEvent sequence(long place) {
        return with("/aggregateseq", place);
    }

    /** Of this unit. */
    public TestEvent ofUnit(String code) {
        return with("/unit", code);
    }

    /** Another event with the same content: a fresh event id. */
    public TestEvent anotherId() {
        return with("/id", UUID.randomUUID().toString());
    }

    /** Of another aggregate that goes to the same partition, so that it arrives after this one. */
    public TestEvent onTheSamePartitionAs(TestEvent other) {
        return about(KafkaProbe.keyOnTheSamePartitionAs(other.aggregate()));
    }

    /**
     * With this value in this place.
     *
     * @param pointer RFC 6901, such as {@code /data/victims/0/sex}; all but its last segment must be there
     * @param value a string, number, boolean, or anything that Jackson writes
     */
    public TestEvent with(String pointer, Object value) {
        var copy = envelope.deepCopy();
        var place = JsonPointer.compile(pointer);
        var node = JSON.<JsonNode>valueToTree(value);
        switch (copy.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), node);
            case com.fasterxml.jackson.databind.node.ArrayNode array ->
                array.set(place.last().getMatchingIndex(), node);
            default -> throw new IllegalArgumentException("No place " + pointer + " in this event");
        }
        return new TestEvent(copy);
    }

    /** Without what stands in this place. */
    public TestEvent without(String pointer) {
        var copy = envelope.deepCopy();
        var place = JsonPointer.compile(pointer);
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return new TestEvent(copy);
    }

    public UUID id() {
        return UUID.fromString(envelope.path("id").asText());
    }

    public UUID aggregate() {
        return UUID.fromString(envelope.path(SUBJECT).asText());
    }

    /** Names the topic: {@code complaint} goes to {@code lindung.complaint}. */
    public String aggregateType() {
        return envelope.path("aggregatetype").asText();
    }

    /** What stands in this place; missing when nothing does. */
    public JsonNode at(String pointer) {
        return envelope.at(pointer);
    }

    /** As it stands on Kafka. */
    public String json() {
        return envelope.toString();
    }

    @Override
    public String toString() {
        return json();
    }
}
