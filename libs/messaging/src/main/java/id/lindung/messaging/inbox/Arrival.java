package id.lindung.messaging.inbox;

import id.lindung.messaging.envelope.Envelope;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record as it came, with the place it came from. */
sealed interface Arrival {

    Source source();

    /** Where a record stood, and what it said; {@code text} is {@code null} for a tombstone. */
    record Source(
            String topic,
            int partition,
            long offset,
            @Nullable String text) {}

    /**
     * A record that tells its aggregate and its place there.
     *
     * @param envelope empty when the rest of it breaks the contract
     */
    record Keyed(Source source, UUID aggregateId, long sequence, Optional<Envelope> envelope) implements Arrival {

        /** The unit whose scope it runs in; a misfit runs nowhere, and is parked for the installation. */
        String unit() {
            return envelope.map(Envelope::unit).orElse("-");
        }
    }

    /** A record that names no aggregate: nothing waits behind it. */
    record Unreadable(Source source) implements Arrival {}
}
