package id.lindung.messaging;

import jakarta.inject.Singleton;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Refuses the commit of an aggregate that raised events and was never appended to the outbox. Its row would keep their
 * numbers, and everybody who listens would wait for events that nobody will ever send.
 */
@Singleton
class AppendedBeforeCommit {

    private final TransactionSynchronizationRegistry transaction;

    AppendedBeforeCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    // A row may be written before the append, when a query comes between; so it is the commit that asks.
    @PostPersist
    @PostUpdate
    void written(AggregateRoot aggregate) {
        if (aggregate.hasRaised() && transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.registerInterposedSynchronization(new Check(aggregate));
        }
    }

    private record Check(AggregateRoot aggregate) implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (aggregate.hasRaised()) {
                throw new IllegalStateException(
                        "events of a " + aggregate.aggregateType() + " were raised and never appended to the outbox");
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is held.
        }
    }
}
