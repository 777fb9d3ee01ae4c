package id.lindung.faults.check;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of referral's disclosure log: fields about a victim left for an agency.
 *
 * @param ground what the line rests on
 * @param groundOfReferral what the referral itself rests on
 */
public record Disclosure(
        UUID referral, UUID agency, String purpose, String ground, String groundOfReferral, Instant at) {}
