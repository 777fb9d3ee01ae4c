package id.lindung.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;

/**
 * A complaint as intake tells of it: the example of the contract under ids of its own. Two victims, a mother and her
 * daughter; one alleged perpetrator, spouse of the one and parent of the other.
 */
public final class Complaint {

    /** Kafka topic of the complaints. */
    public static final String TOPIC = "lindung.complaint";

    private static final int PARTITIONS = 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID id;
    private final ObjectNode envelope;

    private Complaint(UUID id) {
        this.id = id;
        this.envelope = example();
        for (var person : List.of("11", "12", "21", "31", "32", "33")) {
            replaceEverywhere("019aa9c2-1a00-7000-8000-0000000000" + person, UUID.randomUUID());
        }
        envelope.put("id", UUID.randomUUID().toString()).put("subject", id.toString());
    }

    public static Complaint aWalkInComplaint() {
        return new Complaint(UUID.randomUUID());
    }

    public static Complaint aWalkInComplaintOnTheSamePartitionAs(Complaint other) {
        return Stream.generate(UUID::randomUUID)
                .filter(id -> partition(id) == partition(other.id))
                .map(Complaint::new)
                .findFirst()
                .orElseThrow();
    }

    public Complaint ofUnit(String unit) {
        envelope.put("unit", unit);
        return this;
    }

    /** Changes what the event says. */
    public Complaint saying(Consumer<ObjectNode> change) {
        change.accept((ObjectNode) envelope.get("data"));
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID mother() {
        return uuid("/data/victims/0/personId");
    }

    public UUID daughter() {
        return uuid("/data/victims/1/personId");
    }

    public UUID alleged() {
        return uuid("/data/allegedPerpetrators/0/personId");
    }

    /** The value of the record that tells of its registration. */
    public String registered() {
        return envelope.toString();
    }

    /** The value of a record that tells of something later, which casework does not know. */
    public String changedLater(long sequence) {
        return envelope.deepCopy()
                .put("id", UUID.randomUUID().toString())
                .put("type", "complaint.amended.v1")
                .put("dataschema", "urn:lindung:events:intake:complaint.amended.v1")
                .put("aggregateseq", sequence)
                .toString();
    }

    private UUID uuid(String pointer) {
        return UUID.fromString(envelope.at(pointer).textValue());
    }

    private void replaceEverywhere(String old, UUID by) {
        try {
            JsonNode replaced = JSON.readTree(envelope.toString().replace(old, by.toString()));
            envelope.setAll((ObjectNode) replaced);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int partition(UUID id) {
        return Utils.toPositive(Utils.murmur2(id.toString().getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    private static ObjectNode example() {
        try {
            return (ObjectNode) JSON.readTree(ProjectFiles.contract("events/intake/complaint.registered.v1.example.json")
                    .toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
