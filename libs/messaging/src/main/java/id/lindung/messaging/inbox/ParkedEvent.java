package id.lindung.messaging.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parked event as an operator sees it: where it came from, what it is, why it stands here. What it says stays in the
 * database.
 *
 * @param aggregateId absent, like {@code sequence}, for a record that is no event of ours
 * @param eventType absent when it cannot be told
 * @param reason {@code earlier-missing}, {@code misfit}, {@code refused} or {@code unreadable}
 * @param errorClass the class of what its handler threw; never its message
 */
public record ParkedEvent(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable UUID aggregateId,
        @Nullable Long sequence,
        @Nullable String eventType,
        String unit,
        String reason,
        @Nullable String errorClass,
        Instant parkedAt) {}
