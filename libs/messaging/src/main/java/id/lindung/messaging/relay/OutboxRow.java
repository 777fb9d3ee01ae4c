package id.lindung.messaging.relay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits for the broker. */
record OutboxRow(
        long id,
        String aggregateType,
        UUID aggregateId,
        String envelope,
        @Nullable String traceparent) {}
