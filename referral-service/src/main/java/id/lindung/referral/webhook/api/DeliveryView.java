package id.lindung.referral.webhook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.feed.domain.AgencyEventType;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.domain.DeliveryOutcome;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An attempt to send an event. */
@Schema(name = "WebhookDelivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliveryView(
        @Schema(required = true, description = "The `webhook-id` that was sent.")
        UUID eventId,

        @Schema(required = true) AgencyEventType type,
        @Schema(required = true) Instant attemptedAt,
        @Schema(required = true) DeliveryOutcome outcome,

        @Schema(description = "Absent where nothing was answered.") @Nullable
        Integer httpStatus) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.eventId(), delivery.type(), delivery.attemptedAt(), delivery.outcome(), delivery.httpStatus());
    }
}
