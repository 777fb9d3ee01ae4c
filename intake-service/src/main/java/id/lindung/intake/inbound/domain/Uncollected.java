package id.lindung.intake.inbound.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection that is not done.
 *
 * @param reason why the last attempt did not get through; null before the first
 */
public record Uncollected(
        UUID inboundReferralId,
        String unit,
        UUID agencyId,
        CollectionState state,
        Instant receivedAt,
        int attempts,
        @Nullable StuckReason reason,
        Instant nextAttemptAt) {}
