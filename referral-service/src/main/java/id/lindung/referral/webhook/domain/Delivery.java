package id.lindung.referral.webhook.domain;

import id.lindung.referral.feed.domain.AgencyEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send an event to a webhook.
 *
 * @param id UUIDv7, by which deliveries are ordered
 * @param httpStatus null where nothing was answered
 */
public record Delivery(
        UUID id,
        UUID eventId,
        AgencyEventType type,
        Instant attemptedAt,
        DeliveryOutcome outcome,
        @Nullable Integer httpStatus) {

    /** How long attempts are kept. */
    public static final Duration REMEMBERED = Duration.ofDays(30);
}
