package id.lindung.referral.webhook.app;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.app.CallersAgency;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.domain.Webhook;
import id.lindung.referral.webhook.store.Deliveries;
import id.lindung.referral.webhook.store.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The webhook of the caller's agency. */
@ApplicationScoped
public class ReadWebhook {
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CallersAgency agency;

    ReadWebhook(Webhooks webhooks, Deliveries deliveries, CallersAgency agency) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.agency = agency;
    }

    /**
     * The webhook.
     *
     * @throws ProblemException {@code not-found} (404) while there is none; as in {@link CallersAgency#id}
     */
    @Transactional
    public Webhook callers() {
        return webhooks.ofAgency(agency.id()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * What was sent in the last thirty days, the newest first.
     *
     * @param limit items on the page, 1 to 100
     * @throws ProblemException as in {@link #callers}
     */
    @Transactional
    public Page<Delivery> deliveries(Optional<Cursor> cursor, int limit) {
        return Page.of(deliveries.newestFirst(callers().id(), cursor, limit + 1), limit, Delivery::id);
    }
}
