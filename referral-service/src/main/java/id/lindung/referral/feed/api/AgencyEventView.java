package id.lindung.referral.feed.api;

import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.feed.domain.AgencyEventType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as its agency sees it; a webhook is sent the same. */
@Schema(
        name = "PartnerEvent",
        description = "Ids and a code, nothing personal. A webhook is sent the same; a ping names no referral.")
public record AgencyEventView(
        @Schema(required = true, description = "The same however often it is told; a webhook's `webhook-id`.")
        UUID id,

        @Schema(required = true, description = "`referral.withdrawn`: the centre took it back, for whatever reason.")
        AgencyEventType type,

        @Schema(description = "Read it to learn how it stands now.") @Nullable
        UUID referralId,

        @Schema(required = true) Instant occurredAt) {

    static AgencyEventView of(AgencyEvent event) {
        return new AgencyEventView(event.id(), event.type(), event.referralId(), event.occurredAt());
    }
}
