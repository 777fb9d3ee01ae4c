package id.lindung.referral.webhook.app;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.referral.casefile.app.CaseFileWall;
import id.lindung.referral.feed.domain.FeedReader;
import id.lindung.referral.feed.store.AgencyFeeds;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.domain.DeliveryOutcome;
import id.lindung.referral.webhook.domain.RetryPolicy;
import id.lindung.referral.webhook.domain.Webhook;
import id.lindung.referral.webhook.domain.WebhookStatus;
import id.lindung.referral.webhook.store.Deliveries;
import id.lindung.referral.webhook.store.Deliveries.Claim;
import id.lindung.referral.webhook.store.Deliveries.Standing;
import id.lindung.referral.webhook.store.Webhooks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends a webhook the next event of its agency's feed: look what it may be sent, at this very moment; send; mark. Who dies
 * in between lets go of the webhook by the clock, and the same event is sent again under the same id.
 */
@ApplicationScoped
class DeliverEvent {
    private static final Logger LOG = Logger.getLogger(DeliverEvent.class);

    private final Webhooks webhooks;
    private final AgencyFeeds feeds;
    private final Deliveries deliveries;
    private final CaseFileWall wall;
    private final WebhookSeal seal;
    private final Courier courier;
    private final WebhookTrail trail;
    private final Clock clock;

    DeliverEvent(
            Webhooks webhooks,
            AgencyFeeds feeds,
            Deliveries deliveries,
            CaseFileWall wall,
            WebhookSeal seal,
            Courier courier,
            WebhookTrail trail,
            Clock clock) {
        this.webhooks = webhooks;
        this.feeds = feeds;
        this.deliveries = deliveries;
        this.wall = wall;
        this.seal = seal;
        this.courier = courier;
        this.trail = trail;
        this.clock = clock;
    }

    void handle(Claim claim) {
        Scopes.run(
                Scope.ofUnit(claim.unit()),
                () -> pack(claim.webhookId()).ifPresent(parcel -> {
                    var delivery = courier.post(parcel);
                    QuarkusTransaction.requiringNew().run(() -> settle(parcel, delivery));
                }));
    }

    /** The next event that the webhook may be sent, or none; what its case keeps from the agency by now is passed over. */
    Optional<Parcel> pack(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> webhooks.findByIdOptional(id)
                        .filter(webhook -> webhook.status() == WebhookStatus.ACTIVE)
                        .flatMap(this::next));
    }

    private Optional<Parcel> next(Webhook webhook) {
        var agency = webhook.agencyId();
        // Asked first: what is added after this look is left to the next.
        var last = feeds.last(agency);
        var reader = new FeedReader(agency, wall.barring(agency), webhook.registeredBy());
        var next = feeds.read(reader, webhook.position(), last, 1).stream().findFirst();
        var now = clock.instant();
        if (next.isEmpty()) {
            deliveries.hold(webhook.id()).ifPresent(standing -> deliveries.settle(webhook.id(), last, standing, now));
        }
        return next.map(entry ->
                new Parcel(webhook.id(), webhook.url(), seal.secrets(webhook, now), entry.position(), entry.event()));
    }

    private void settle(Parcel parcel, Delivery delivery) {
        var standing = deliveries.hold(parcel.webhookId());
        if (standing.isEmpty()) {
            return;
        }
        var now = clock.instant();
        deliveries.record(parcel.webhookId(), delivery);
        if (delivery.outcome() == DeliveryOutcome.DELIVERED) {
            deliveries.settle(parcel.webhookId(), parcel.position(), Standing.WELL, now);
        } else {
            failed(parcel.webhookId(), standing.get(), delivery.outcome(), now);
        }
    }

    private void failed(UUID id, Standing before, DeliveryOutcome outcome, Instant now) {
        var failures = before.failures() + 1;
        var since = before.failingSince().orElse(now);
        deliveries.settle(id, 0, new Standing(failures, Optional.of(since)), now.plus(RetryPolicy.pause(failures)));
        if (outcome == DeliveryOutcome.GONE || RetryPolicy.givesUp(since, now)) {
            var webhook = webhooks.findById(id);
            webhook.disable();
            trail.happened("webhook.disabled", webhook);
            LOG.warnf("Webhook %s of agency %s is disabled (%s)", id, webhook.agencyId(), outcome.code());
        }
    }
}
