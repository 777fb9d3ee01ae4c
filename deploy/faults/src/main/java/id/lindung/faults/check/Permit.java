package id.lindung.faults.check;

import java.time.Instant;
import java.util.UUID;

/** Leave for one disclosure, as case-service issued it. */
public record Permit(UUID id, UUID referral, UUID agency, String purpose, Instant issued, Instant expires) {}
