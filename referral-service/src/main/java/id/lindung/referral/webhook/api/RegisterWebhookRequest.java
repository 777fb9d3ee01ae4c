package id.lindung.referral.webhook.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an agency's system listens. */
@Schema(name = "RegisterWebhook")
public record RegisterWebhookRequest(
        @NotBlank
        @Size(max = LONGEST)
        @Schema(
                required = true,
                description = "With `https`, on the public internet, without user, password or fragment.")
        String url) {

    private static final int LONGEST = 2000;
}
