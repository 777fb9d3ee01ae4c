package id.lindung.messaging.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in CloudEvents 1.0 terms; what is ours travels as extension attributes, whose names are all lower case.
 *
 * @param source {@code /intake}: the service that owns the aggregate and the event's schema
 * @param subject the aggregate's id, and the Kafka key
 * @param aggregateSeq from 1 without gaps within the aggregate
 * @param unit the owning unit's code, or {@code -} for the installation itself
 * @param traceparent W3C Trace Context of the request that caused it
 */
public record Envelope(
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        long aggregateSeq,
        String aggregateType,
        String unit,
        @Nullable String traceparent,
        JsonNode data) {

    /** Media type of a record whose value is the whole envelope. */
    public static final String CONTENT_TYPE = "application/cloudevents+json";

    /** The contract that {@code data} keeps: {@code urn:lindung:events:intake:complaint.registered.v1}. */
    public String dataSchema() {
        return "urn:lindung:events:" + source.substring(1) + ":" + type;
    }
}
