package id.lindung.referral.webhook.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Created;
import id.lindung.messaging.Idempotency;
import id.lindung.messaging.IdempotencyKey;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.app.CallersAgency;
import id.lindung.referral.agency.domain.AgencyStatus;
import id.lindung.referral.agency.store.Agencies;
import id.lindung.referral.feed.store.AgencyFeeds;
import id.lindung.referral.webhook.domain.Webhook;
import id.lindung.referral.webhook.store.Webhooks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets an agency's system be told from now on. */
@ApplicationScoped
public class RegisterWebhook {
    private final Destinations destinations;
    private final ReadWebhook read;
    private final Webhooks webhooks;
    private final Agencies agencies;
    private final AgencyFeeds feeds;
    private final CallersAgency agency;
    private final WebhookSeal seal;
    private final WebhookTrail trail;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RegisterWebhook(
            Destinations destinations,
            ReadWebhook read,
            Webhooks webhooks,
            Agencies agencies,
            AgencyFeeds feeds,
            CallersAgency agency,
            WebhookSeal seal,
            WebhookTrail trail,
            Idempotency idempotency,
            CurrentActor actor,
            Clock clock) {
        this.destinations = destinations;
        this.read = read;
        this.webhooks = webhooks;
        this.agencies = agencies;
        this.feeds = feeds;
        this.agency = agency;
        this.seal = seal;
        this.trail = trail;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param secret for the one answer that shows it; empty on a replay
     */
    public record Registered(Webhook webhook, Optional<String> secret) {}

    /**
     * Registers it, once for the key.
     *
     * @param url absolute
     * @throws ProblemException {@code webhook.refused} (422), naming the field; {@code not-found} (404) for an agency that is
     *     none of the unit's active ones; {@code webhook.exists} (409); as in {@link Idempotency#once} and
     *     {@link CallersAgency#id}
     */
    public Registered handle(IdempotencyKey key, String url) {
        // Looks a name up, so not inside a transaction.
        requireFit(url);
        var secret = WebhookSignature.newSecret(random);
        return QuarkusTransaction.requiringNew().call(() -> {
            var outcome = idempotency.once(key, "registerWebhook", url, () -> register(url, secret));
            return new Registered(read.callers(), outcome.replayed() ? Optional.empty() : Optional.of(secret));
        });
    }

    private void requireFit(String url) {
        try {
            destinations.of(url);
        } catch (UnfitTargetException unfit) {
            throw new ProblemException(WebhookProblem.REFUSED).withErrors(List.of(FieldError.of("/url", unfit.code())));
        }
    }

    private Created register(String url, String secret) {
        var of = activeAgency();
        if (webhooks.ofAgency(of).isPresent()) {
            throw new ProblemException(WebhookProblem.EXISTS);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var caller = actor.get();
        var webhook = Webhook.register(
                id,
                caller.requireUnit(),
                new Webhook.Target(of, url, caller.subject()),
                seal.sealFirst(id, secret),
                feeds.last(of),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        webhooks.persistAndFlush(webhook);
        trail.happened("webhook.registered", webhook);
        return Created.of(id);
    }

    private UUID activeAgency() {
        var id = agency.id();
        return agencies.findByIdOptional(id)
                .filter(found -> found.status() == AgencyStatus.ACTIVE)
                .map(_ -> id)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
