package id.lindung.messaging.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.messaging.relay.OutboxLedger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What waits in the outbox. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Outbox")
public record OutboxView(
        @Schema(description = "Events that the broker has yet to acknowledge, parked ones not counted.", examples = "0")
        long unsent,

        @Schema(description = "When the oldest of them was written; absent when none waits.") @Nullable
        Instant oldestUnsentAt,

        @Schema(description = "Aggregates with an event that the broker refused for good.", examples = "0")
        long parkedKeys,

        @Schema(description = "Their refused events, the oldest hundred.")
        List<ParkedRow> parked) {

    public OutboxView {
        parked = List.copyOf(parked);
    }

    /** An event that the broker refused. */
    @Schema(name = "OutboxParkedEvent")
    public record ParkedRow(
            @Schema(examples = "complaint") String aggregateType,
            UUID aggregateId,
            long sequence,

            @Schema(description = "The class of the broker's answer.", examples = "RecordTooLargeException")
            String reason,

            Instant parkedAt) {}

    static OutboxView of(OutboxLedger.State state, List<OutboxLedger.Parked> parked) {
        return new OutboxView(
                state.unsent(),
                state.oldestUnsent().orElse(null),
                state.parkedKeys(),
                parked.stream()
                        .map(row -> new ParkedRow(
                                row.aggregateType(), row.aggregateId(), row.sequence(), row.reason(), row.parkedAt()))
                        .toList());
    }
}
