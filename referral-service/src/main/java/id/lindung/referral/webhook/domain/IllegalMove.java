package id.lindung.referral.webhook.domain;

import java.util.UUID;

/** A webhook was asked for a move that its state does not allow. */
public final class IllegalMove extends RuntimeException {
    private final WebhookStatus from;
    private final WebhookStatus to;

    IllegalMove(UUID webhook, WebhookStatus from, WebhookStatus to) {
        super("Webhook " + webhook + " does not move from " + from.code() + " to " + to.code());
        this.from = from;
        this.to = to;
    }

    public WebhookStatus from() {
        return from;
    }

    public WebhookStatus to() {
        return to;
    }
}
