package id.lindung.casework.sop.app;

import java.time.Instant;
import java.util.UUID;

/**
 * How a complaint came, as far as it chooses and begins a procedure.
 *
 * @param channel code of the channel
 * @param receivedAt when she came
 * @param registeredAt when it was written down
 */
public record Arrival(UUID complaintId, String channel, Instant receivedAt, Instant registeredAt) {}
