package id.lindung.referral.webhook.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.problem.ProblemException;
import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.feed.domain.AgencyEventType;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.store.Deliveries;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Sends a trial at once, be the webhook disabled or not, and changes nothing about what it is sent otherwise. */
@ApplicationScoped
public class PingWebhook {
    private static final long NO_POSITION = 0;

    private final ReadWebhook read;
    private final Deliveries deliveries;
    private final WebhookSeal seal;
    private final Courier courier;
    private final Clock clock;

    PingWebhook(ReadWebhook read, Deliveries deliveries, WebhookSeal seal, Courier courier, Clock clock) {
        this.read = read;
        this.deliveries = deliveries;
        this.seal = seal;
        this.courier = courier;
        this.clock = clock;
    }

    /**
     * Sends it and says what came of it; takes some seconds where nobody answers.
     *
     * @throws ProblemException {@code not-found} (404) while there is no webhook
     */
    public Delivery handle() {
        var parcel = QuarkusTransaction.requiringNew().call(this::pack);
        var delivery = courier.post(parcel);
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries
                        .hold(parcel.webhookId())
                        .ifPresent(_ -> deliveries.record(parcel.webhookId(), delivery)));
        return delivery;
    }

    private Parcel pack() {
        var webhook = read.callers();
        var now = clock.instant();
        var trial = new AgencyEvent(UuidCreator.getTimeOrderedEpoch(), AgencyEventType.PING, null, now);
        return new Parcel(webhook.id(), webhook.url(), seal.secrets(webhook, now), NO_POSITION, trial);
    }
}
