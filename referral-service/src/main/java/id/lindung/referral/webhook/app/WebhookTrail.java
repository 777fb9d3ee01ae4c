package id.lindung.referral.webhook.app;

import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.referral.webhook.domain.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the audit log keeps of webhooks: who let which agency be told. */
@ApplicationScoped
class WebhookTrail {
    private final AuditLog log;

    WebhookTrail(AuditLog log) {
        this.log = log;
    }

    /** Somebody, or the sender itself, did something to it: {@code webhook.registered}. */
    void happened(String action, Webhook webhook) {
        log.record(new AuditLine(
                action,
                Webhook.TYPE,
                webhook.id(),
                List.of(),
                null,
                null,
                webhook.agencyId().toString()));
    }
}
