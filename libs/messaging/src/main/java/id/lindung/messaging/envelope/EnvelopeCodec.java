package id.lindung.messaging.envelope;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes envelopes as the contracts describe them, and reads them as a tolerant consumer does. */
@ApplicationScoped
public class EnvelopeCodec {

    private static final Pattern UNIT = Pattern.compile("-|[0-9]{2}\\.[0-9]{2}");

    private final ObjectMapper json;

    EnvelopeCodec(ObjectMapper mapper) {
        // Events are not requests: an unknown member is a newer producer, not a mistake, and an instant is text
        // whatever
        // a service chooses for its own API.
        this.json = mapper.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
    }

    /** The event's {@code data}; {@code record} components become members. */
    public JsonNode data(Object event) {
        return json.valueToTree(event);
    }

    /** The whole envelope as one line of JSON. */
    public String write(Envelope envelope) {
        ObjectNode node = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", envelope.id().toString())
                .put("source", envelope.source())
                .put("type", envelope.type())
                .put("subject", envelope.subject().toString())
                .put("time", envelope.time().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", envelope.dataSchema())
                .put("aggregateseq", envelope.aggregateSeq())
                .put("aggregatetype", envelope.aggregateType())
                .put("unit", envelope.unit());
        if (envelope.traceparent() != null) {
            node.put("traceparent", envelope.traceparent());
        }
        node.set("data", envelope.data());
        return node.toString();
    }

    /**
     * Reads a record's value.
     *
     * @param text {@code null} for a tombstone, which no topic of ours carries
     */
    public Reading read(@Nullable String text) {
        var root = parse(text);
        if (root.isEmpty()) {
            return new Reading.Unreadable();
        }
        var node = root.get();
        var subject = uuid(node, "subject");
        var sequence = node.path("aggregateseq");
        if (subject.isEmpty()
                || !sequence.canConvertToLong()
                || !sequence.isIntegralNumber()
                || sequence.asLong() < 1) {
            return new Reading.Unreadable();
        }
        return envelope(node, subject.get(), sequence.asLong())
                .<Reading>map(Reading.Event::new)
                .orElseGet(() -> new Reading.Misfit(subject.get(), sequence.asLong()));
    }

    private Optional<JsonNode> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<Envelope> envelope(JsonNode node, UUID subject, long sequence) {
        var id = uuid(node, "id");
        var source = text(node, "source").filter(s -> s.startsWith("/"));
        var type = text(node, "type");
        var time = instant(node);
        var aggregateType = text(node, "aggregatetype");
        var unit = text(node, "unit").filter(code -> UNIT.matcher(code).matches());
        if (!"1.0".equals(node.path("specversion").asText())
                || id.isEmpty()
                || source.isEmpty()
                || type.isEmpty()
                || time.isEmpty()
                || aggregateType.isEmpty()
                || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                id.get(),
                source.get(),
                type.get(),
                subject,
                time.get(),
                sequence,
                aggregateType.get(),
                unit.get(),
                text(node, "traceparent").orElse(null),
                node.path("data")));
    }

    /**
     * The event's data as a consumer's own record.
     *
     * @throws MisfitException when it is none, even for a tolerant reader
     */
    public <T> T dataAs(Envelope envelope, Class<T> type) {
        try {
            T data = json.treeToValue(envelope.data(), type);
            if (data == null) {
                throw new MisfitException(type, null);
            }
            return data;
        } catch (JacksonException | IllegalArgumentException misfit) {
            throw new MisfitException(type, misfit);
        }
    }

    private static Optional<String> text(JsonNode node, String member) {
        return Optional.ofNullable(node.path(member).textValue()).filter(s -> !s.isBlank());
    }

    private static Optional<UUID> uuid(JsonNode node, String member) {
        return text(node, member).filter(s -> s.length() == 36).flatMap(EnvelopeCodec::parseUuid);
    }

    private static Optional<UUID> parseUuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(JsonNode node) {
        try {
            return text(node, "time").map(Instant::parse);
        } catch (DateTimeParseException noInstant) {
            return Optional.empty();
        }
    }
}
