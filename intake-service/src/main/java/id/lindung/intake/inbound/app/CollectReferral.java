package id.lindung.intake.inbound.app;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.intake.complaint.app.RegisterReferred;
import id.lindung.intake.complaint.domain.Referred;
import id.lindung.intake.inbound.app.ReferralClient.Collected;
import id.lindung.intake.inbound.app.ReferralClient.OfUnit;
import id.lindung.intake.inbound.domain.Claimed;
import id.lindung.intake.inbound.domain.CollectionState;
import id.lindung.intake.inbound.domain.Retry;
import id.lindung.intake.inbound.domain.StuckReason;
import id.lindung.intake.inbound.store.Collections;
import id.lindung.intake.inbound.store.Collections.Standing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Brings one referral in over: fetch, register, confirm. Each step may die after its effect and be done again: fetching
 * has none here, registering is once for a referral (row lock and unique constraint), and confirming says the same thing
 * again. No transaction is open while referral is asked.
 */
@ApplicationScoped
public class CollectReferral {

    private static final Logger LOG = Logger.getLogger(CollectReferral.class);

    private final Collections collections;
    private final RegisterReferred registerReferred;
    private final ReferralClient referral;
    private final Clock clock;

    CollectReferral(
            Collections collections,
            RegisterReferred registerReferred,
            @RestClient ReferralClient referral,
            Clock clock) {
        this.collections = collections;
        this.registerReferred = registerReferred;
        this.referral = referral;
        this.clock = clock;
    }

    /** Takes a claimed collection as far as it goes; what stops it stands beside it, with the time of the next attempt. */
    public void handle(Claimed claimed) {
        Scopes.run(Scope.ofUnit(claimed.unit()), () -> {
            var standing = new AtomicReference<>(CollectionState.TO_REGISTER);
            try {
                collect(claimed, standing);
            } catch (RuntimeException failure) {
                var reason = CollectionFailure.of(failure, standing.get() != CollectionState.TO_REGISTER);
                LOG.warnf(
                        "Inbound referral %s is not collected at attempt %d: %s (%s)",
                        claimed.inboundReferralId(),
                        claimed.attempt(),
                        reason.code(),
                        failure.getClass().getName());
                postpone(claimed, reason);
            }
        });
    }

    private void collect(Claimed claimed, AtomicReference<CollectionState> reached) {
        var id = claimed.inboundReferralId();
        var standing = transaction(() -> collections.standing(id));
        if (standing.state() == CollectionState.TO_REGISTER) {
            var content = referral.content(id, new OfUnit(claimed.unit()));
            standing = transaction(() -> register(id, claimed.unit(), content));
        }
        reached.set(standing.state());
        var complaint = standing.complaintId();
        if (standing.state() == CollectionState.TO_CONFIRM && complaint != null) {
            referral.confirm(id, new Collected(claimed.unit(), complaint));
            transaction(() -> done(id, complaint));
        }
    }

    private Standing register(UUID id, String unit, InboundContent content) {
        var standing = collections.lockedStanding(id);
        if (standing.state() != CollectionState.TO_REGISTER) {
            // Another replica came first, after this one's claim had run out.
            return standing;
        }
        var from = new Referred(id, content.agencyId(), content.content().ground());
        var complaint = registerReferred.handle(content.toRegistration(), unit, from);
        collections.move(id, CollectionState.TO_CONFIRM, complaint);
        return new Standing(CollectionState.TO_CONFIRM, complaint);
    }

    private Standing done(UUID id, UUID complaint) {
        if (collections.lockedStanding(id).state().allows(CollectionState.DONE)) {
            collections.move(id, CollectionState.DONE, complaint);
        }
        return new Standing(CollectionState.DONE, complaint);
    }

    private void postpone(Claimed claimed, StuckReason reason) {
        try {
            transaction(() -> {
                collections.fail(
                        claimed.inboundReferralId(), reason, clock.instant().plus(Retry.after(claimed.attempt())));
                return reason;
            });
        } catch (RuntimeException databaseAway) {
            // The claim runs out by the clock, and somebody tries again.
            LOG.debugf(
                    "A failed collection is not noted (%s)",
                    databaseAway.getClass().getName());
        }
    }

    private static <T> T transaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
