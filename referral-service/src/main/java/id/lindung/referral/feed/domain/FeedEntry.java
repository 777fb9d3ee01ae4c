package id.lindung.referral.feed.domain;

/**
 * An event in its place.
 *
 * @param position in the agency's feed, from 1, in the order of commits
 */
public record FeedEntry(long position, AgencyEvent event) {}
