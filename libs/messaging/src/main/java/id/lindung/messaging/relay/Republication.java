package id.lindung.messaging.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Fills topics again from the outbox, after they were lost or a consumer needs them anew. Consumers know what they have
 * seen, so publishing too much is harmless.
 */
@ApplicationScoped
public class Republication {

    private final OutboxLedger ledger;
    private final Topics topics;

    Republication(OutboxLedger ledger, Topics topics) {
        this.ledger = ledger;
        this.topics = topics;
    }

    /**
     * Marks rows unsent, batch by batch, each in a transaction of its own; the relay begins with the first.
     *
     * @param from rows written then or later
     * @param aggregateType rows of this type only; {@code null} for all
     * @return how many rows will be published again
     */
    public long begin(Instant from, @Nullable String aggregateType) throws SQLException {
        topics.ensure();
        var total = 0L;
        var batch = ledger.unmark(0, from, aggregateType);
        while (batch.rows() > 0) {
            total += batch.rows();
            batch = ledger.unmark(batch.last(), from, aggregateType);
        }
        return total;
    }
}
