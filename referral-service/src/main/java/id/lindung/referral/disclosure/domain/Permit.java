package id.lindung.referral.disclosure.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave to disclose once, to one agency: either case-service's permit while her consent is in force, or the emergency that
 * needs none.
 *
 * @param id of case-service's permit; null in an emergency
 * @param expiresAt null in an emergency
 */
public record Permit(@Nullable UUID id, @Nullable Instant expiresAt) {

    /** Nobody is asked; that it was an emergency stands on the log. */
    public static Permit ofEmergency() {
        return new Permit(null, null);
    }

    /** Whether a disclosure at this moment is still covered. */
    public boolean holdsAt(Instant moment) {
        return expiresAt == null || moment.isBefore(expiresAt);
    }
}
