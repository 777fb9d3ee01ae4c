package id.lindung.referral.webhook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with webhooks of every unit.
 *
 * @param failing active ones whose latest delivery failed
 * @param disabled ones that are not sent to
 * @param oldest when the oldest event happened that an active one has not been sent
 */
public record Backlog(long failing, long disabled, Optional<Instant> oldest) {

    /** Nobody has looked yet. */
    public static final Backlog UNKNOWN = new Backlog(0, 0, Optional.empty());
}
