package id.lindung.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;

/** An event as another service tells it: the example of the contract, about an aggregate of its own. */
public final class Told {

    private static final int PARTITIONS = 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String topic;
    private final ObjectNode envelope;

    private Told(String topic, ObjectNode envelope) {
        this.topic = topic;
        this.envelope = envelope;
        envelope.put("id", UUID.randomUUID().toString())
                .put("subject", UUID.randomUUID().toString());
    }

    public static Told aComplaint() {
        return new Told("lindung.complaint", example("intake/complaint.registered.v1"));
    }

    public static Told aCase() {
        return new Told("lindung.case", example("case/case.opened.v1"));
    }

    public static Told aVictim() {
        return new Told("lindung.case-file", example("case/case-file.opened.v1"));
    }

    public Told ofUnit(String unit) {
        envelope.put("unit", unit);
        return this;
    }

    public Told receivedOn(String day) {
        return saying("receivedOn", LocalDate.parse(day).toString());
    }

    public Told at(String instant) {
        envelope.put("time", instant);
        return this;
    }

    public Told saying(String member, String value) {
        envelope.withObject("/data").put(member, value);
        return this;
    }

    public Told saying(String member, boolean value) {
        envelope.withObject("/data").put(member, value);
        return this;
    }

    public Told saying(String member, List<String> values) {
        var array = envelope.withObject("/data").putArray(member);
        values.forEach(array::add);
        return this;
    }

    /** The same told of another aggregate, which is read after this one. */
    public Told sentinel() {
        var sentinel = new Told(topic, envelope.deepCopy());
        var key = Stream.generate(UUID::randomUUID)
                .map(UUID::toString)
                .filter(candidate -> partition(candidate) == partition(key()))
                .findFirst()
                .orElseThrow();
        sentinel.envelope.put("subject", key);
        return sentinel;
    }

    public String topic() {
        return topic;
    }

    public String key() {
        return envelope.get("subject").textValue();
    }

    public String value() {
        return envelope.toString();
    }

    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    private static ObjectNode example(String contract) {
        try {
            return (ObjectNode) JSON.readTree(
                    ProjectFiles.contract("events/" + contract + ".example.json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
