package id.lindung.faults.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the system came back.
 *
 * @param lastFault when the last fault was over
 * @param recovered when every part did its work again and nothing told before was still under way; empty when it was not seen
 * @param waitedFor what it was that did not come
 */
public record Recovery(Instant lastFault, Optional<Instant> recovered, Duration limit, String waitedFor) {}
