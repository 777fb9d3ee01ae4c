package id.lindung.casework.sop.app;

import id.lindung.casework.casefile.domain.ViolenceKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * How a complaint came, as far as it chooses and begins a procedure.
 *
 * @param channel code of the channel
 * @param receivedAt when she came
 * @param registeredAt when it was written down
 * @param violence what any victim of the complaint suffered, as far as it tells
 */
public record Arrival(
        UUID complaintId, String channel, Instant receivedAt, Instant registeredAt, Set<ViolenceKind> violence) {

    public Arrival {
        violence = Set.copyOf(violence);
    }
}
