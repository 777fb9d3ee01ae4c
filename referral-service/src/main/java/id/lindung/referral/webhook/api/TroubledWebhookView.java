package id.lindung.referral.webhook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.webhook.domain.Trouble;
import id.lindung.referral.webhook.domain.WebhookStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook that is not being told. */
@Schema(name = "TroubledWebhook", description = "Without its address, which may hold a secret.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TroubledWebhookView(
        @Schema(required = true) UUID webhookId,
        @Schema(required = true, examples = "62.11") String unit,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) WebhookStatus status,
        @Nullable Instant failingSince,

        @Schema(required = true, description = "Events that were not delivered yet.")
        long waiting) {

    static TroubledWebhookView of(Trouble trouble) {
        return new TroubledWebhookView(
                trouble.webhookId(),
                trouble.unit(),
                trouble.agencyId(),
                trouble.status(),
                trouble.failingSince(),
                trouble.waiting());
    }
}
