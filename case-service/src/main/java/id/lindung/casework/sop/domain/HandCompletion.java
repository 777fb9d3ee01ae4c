package id.lindung.casework.sop.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person says that a step is done.
 *
 * @param outcome of a step that decides; null for any other
 * @param minutes minutes of work that it took; null where nobody counted
 * @param outOfOrder whether there is a reason why it comes before its turn
 */
public record HandCompletion(
        String step,
        Instant occurredAt,
        @Nullable String outcome,
        @Nullable Integer minutes,
        boolean outOfOrder) {}
