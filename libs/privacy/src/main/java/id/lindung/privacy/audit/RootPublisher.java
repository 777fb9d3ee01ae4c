package id.lindung.privacy.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the newest root out of the database, through the outbox, whenever lines have been sealed since the one before. */
@ApplicationScoped
class RootPublisher {
    private final SealStore store;
    private final RootSignature signature;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    RootPublisher(
            SealStore store,
            RootSignature signature,
            EntityManager entities,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.store = store;
        this.signature = signature;
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    void publish() {
        Scopes.run(Scope.installation(), () -> QuarkusTransaction.requiringNew().run(this::publishNewest));
    }

    /** The sealer's lock serves here too: a second replica would only meet the first at the root's version. */
    private void publishNewest() {
        if (!store.tryLock()) {
            return;
        }
        store.last().ifPresent(last -> {
            var root = root();
            root.cover(last, service, signature, clock.instant());
            outbox.append(root);
        });
    }

    private AuditRoot root() {
        return entities.createQuery("from AuditRoot", AuditRoot.class)
                .getResultStream()
                .findFirst()
                .orElseGet(this::firstRoot);
    }

    private AuditRoot firstRoot() {
        var root = new AuditRoot(
                UuidCreator.getTimeOrderedEpoch(), Scope.installation().unit());
        entities.persist(root);
        return root;
    }
}
