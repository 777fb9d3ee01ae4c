package id.lindung.referral.webhook.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.webhook.domain.Webhook;
import id.lindung.referral.webhook.domain.WebhookStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agency's webhook as its administrator sees it. */
@Schema(name = "Webhook")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String url,

        @Schema(
                required = true,
                description = "`disabled` after three days of failures, or when the address answered 410.")
        WebhookStatus status,

        @Schema(required = true) Instant registeredAt,

        @Schema(description = "Since when nothing could be delivered; absent after a success.") @Nullable
        Instant failingSince,

        @Schema(
                description =
                        "Verifies what is sent (Standard Webhooks). Shown by this answer to registration or rotation"
                                + " alone.")
        @Nullable
        String secret) {

    static WebhookView of(Webhook webhook, @Nullable String secret) {
        return new WebhookView(
                webhook.id(),
                webhook.url(),
                webhook.status(),
                webhook.registeredAt(),
                webhook.failingSince().orElse(null),
                secret);
    }

    /** Never shows the secret, nor the address, which may hold one. */
    @Override
    public String toString() {
        return "Webhook[" + id + "]";
    }
}
