package id.lindung.referral.webhook.store;

import id.lindung.referral.webhook.domain.Webhook;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Webhooks of the unit at hand, and for a partner of its agency; row-level security leaves every other out. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

    /** The agency's webhook. */
    public Optional<Webhook> ofAgency(UUID agency) {
        return find("agencyId", agency).singleResultOptional();
    }
}
