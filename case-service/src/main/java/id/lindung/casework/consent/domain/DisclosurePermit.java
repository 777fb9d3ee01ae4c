package id.lindung.casework.consent.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That one disclosure, now, to one agency, rests on a signed agreement. For a single use, and only for moments: whoever
 * discloses again asks again.
 *
 * @param purpose what the recipient reads it for, as a code
 */
public record DisclosurePermit(
        UUID id,
        String unit,
        UUID agreementId,
        UUID caseFileId,
        UUID referralId,
        UUID agencyId,
        String purpose,
        Instant issuedAt) {

    /** How long a permit is good for. */
    public static final Duration LIFETIME = Duration.ofSeconds(5);

    public Instant expiresAt() {
        return issuedAt.plus(LIFETIME);
    }
}
