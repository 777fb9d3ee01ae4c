package id.lindung.referral.webhook.app;

import id.lindung.privacy.DataKeys;
import id.lindung.referral.webhook.domain.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Seals a webhook's secrets under its own key, and opens them to sign. */
@ApplicationScoped
class WebhookSeal {
    private static final String TABLE = "webhook";
    private static final String SECRET = "sealed_secret";
    private static final String EARLIER = "sealed_earlier_secret";

    private final DataKeys keys;

    WebhookSeal(DataKeys keys) {
        this.keys = keys;
    }

    /** Makes the webhook's key; once in its life. */
    byte[] sealFirst(UUID webhook, String secret) {
        return keys.create(webhook).encrypt(TABLE, SECRET, webhook, secret);
    }

    /** Puts a new secret in the place of the one before, which signs beside it for a while. */
    void rotate(Webhook webhook, String secret, Instant at) {
        var key = keys.open(webhook.id());
        var earlier = key.decrypt(TABLE, SECRET, webhook.id(), webhook.sealedSecret());
        webhook.rotate(
                key.encrypt(TABLE, SECRET, webhook.id(), secret),
                key.encrypt(TABLE, EARLIER, webhook.id(), earlier),
                at);
    }

    /** What signs now, the newest first. */
    List<String> secrets(Webhook webhook, Instant now) {
        var key = keys.open(webhook.id());
        var secrets = new ArrayList<>(List.of(key.decrypt(TABLE, SECRET, webhook.id(), webhook.sealedSecret())));
        webhook.sealedEarlierSecret(now)
                .ifPresent(earlier -> secrets.add(key.decrypt(TABLE, EARLIER, webhook.id(), earlier)));
        return secrets;
    }
}
