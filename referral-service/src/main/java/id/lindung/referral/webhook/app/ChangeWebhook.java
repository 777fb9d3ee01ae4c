package id.lindung.referral.webhook.app;

import id.lindung.problem.EntityTag;
import id.lindung.problem.ProblemException;
import id.lindung.referral.webhook.domain.IllegalMove;
import id.lindung.referral.webhook.domain.Webhook;
import id.lindung.referral.webhook.store.Deliveries;
import id.lindung.referral.webhook.store.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an agency does to its webhook. Each throws {@code not-found} (404), {@code precondition.required} (428) or
 * {@code precondition.failed} (412).
 */
@ApplicationScoped
public class ChangeWebhook {
    private final ReadWebhook read;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSeal seal;
    private final WebhookTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ChangeWebhook(
            ReadWebhook read,
            Webhooks webhooks,
            Deliveries deliveries,
            WebhookSeal seal,
            WebhookTrail trail,
            Clock clock) {
        this.read = read;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A webhook with its new secret.
     *
     * @param secret for the one answer that shows it
     */
    public record Rotated(Webhook webhook, String secret) {}

    /** Signs with a new secret, and for a day with the one before too. */
    @Transactional
    public Rotated rotate(@Nullable String ifMatch) {
        var webhook = seen(ifMatch);
        var secret = WebhookSignature.newSecret(random);
        seal.rotate(webhook, secret, clock.instant().truncatedTo(ChronoUnit.MICROS));
        webhooks.flush();
        trail.happened("webhook.secret-rotated", webhook);
        return new Rotated(webhook, secret);
    }

    /**
     * Sends again, beginning with what waits.
     *
     * @throws ProblemException {@code webhook.transition-forbidden} (409) for one that is active
     */
    @Transactional
    public Webhook resume(@Nullable String ifMatch) {
        var webhook = seen(ifMatch);
        try {
            webhook.resume();
        } catch (IllegalMove forbidden) {
            throw new ProblemException(
                    WebhookProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.to().code());
        }
        webhooks.flush();
        deliveries.settle(webhook.id(), webhook.position(), Deliveries.Standing.WELL, clock.instant());
        webhooks.getEntityManager().refresh(webhook);
        trail.happened("webhook.resumed", webhook);
        return webhook;
    }

    /** Sends nothing any more, and forgets address, secret and deliveries. */
    @Transactional
    public void remove(@Nullable String ifMatch) {
        var webhook = seen(ifMatch);
        webhooks.delete(webhook);
        trail.happened("webhook.removed", webhook);
    }

    private Webhook seen(@Nullable String ifMatch) {
        var webhook = read.callers();
        EntityTag.require(ifMatch, webhook.version());
        return webhook;
    }
}
