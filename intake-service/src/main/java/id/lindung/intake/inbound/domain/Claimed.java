package id.lindung.intake.inbound.domain;

import java.util.UUID;

/**
 * A collection that this replica may work on for a while.
 *
 * @param attempt counted from 1
 */
public record Claimed(String unit, UUID inboundReferralId, int attempt) {}
