package id.lindung.referral.feed.domain;

import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf an agency's feed is read.
 *
 * @param barring the agencies any of which, when a case excludes it, keeps this one away
 * @param subject who must not be excluded either
 */
public record FeedReader(UUID agency, Set<UUID> barring, String subject) {

    public FeedReader {
        barring = Set.copyOf(barring);
    }
}
