package id.lindung.privacy.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Seals what has been committed since its last round, off the path of any request. With several replicas one works at a time, and
 * a page of lines is one transaction: the chain cannot fork.
 */
@ApplicationScoped
class Sealer {
    private final SealStore store;
    private final SealChain chain;
    private final AuditConfig config;

    Sealer(SealStore store, SealChain chain, AuditConfig config) {
        this.store = store;
        this.chain = chain;
        this.config = config;
    }

    /** Goes on until nothing waits or another replica is at it. */
    void sealAll() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealPage);
        } while (sealed == config.page());
    }

    private int sealPage() {
        if (!store.tryLock()) {
            return 0;
        }
        var lines = store.unsealed(config.page());
        if (!lines.isEmpty()) {
            store.append(chain.extend(store.last(), lines));
        }
        return lines.size();
    }
}
