package id.lindung.privacy.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits for its seal.
 *
 * @param oldest when the oldest waiting line was written; empty when none waits
 */
record Backlog(long lines, Optional<Instant> oldest) {}
