package id.lindung.faults.check;

import java.util.UUID;

/** An event that could not take effect at a consumer. */
public record Parked(String consumer, UUID aggregate, long sequence, String reason) {}
