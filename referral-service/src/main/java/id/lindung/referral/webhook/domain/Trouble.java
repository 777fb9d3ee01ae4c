package id.lindung.referral.webhook.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook that is not being told, as an operator sees it.
 *
 * @param failingSince null for one that the address itself ended
 * @param waiting events that were not delivered yet
 */
public record Trouble(
        UUID webhookId,
        String unit,
        UUID agencyId,
        WebhookStatus status,
        @Nullable Instant failingSince,
        long waiting) {}
