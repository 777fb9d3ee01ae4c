package id.lindung.referral.feed.app;

import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.app.CallersAgency;
import id.lindung.referral.casefile.app.CaseFileWall;
import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.feed.domain.FeedEntry;
import id.lindung.referral.feed.domain.FeedReader;
import id.lindung.referral.feed.store.AgencyFeeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The caller's agency reads what happened to its referrals; what a case keeps from it or from the caller is not there. */
@ApplicationScoped
public class ReadFeed {
    private static final long BEGINNING = 0;

    private final AgencyFeeds feeds;
    private final CallersAgency agency;
    private final CaseFileWall wall;
    private final CurrentActor actor;

    ReadFeed(AgencyFeeds feeds, CallersAgency agency, CaseFileWall wall, CurrentActor actor) {
        this.feeds = feeds;
        this.agency = agency;
        this.wall = wall;
        this.actor = actor;
    }

    /**
     * What came after, the oldest first.
     *
     * @param after the event read last; empty to begin with the first of all
     * @param limit at most so many, 1 to 100
     * @throws ProblemException {@code cursor.invalid} (400) for an event that the agency never had; as in
     *     {@link CallersAgency#id}
     */
    @Transactional
    public List<AgencyEvent> after(Optional<Cursor> after, int limit) {
        var id = agency.id();
        var begin = after.map(cursor -> feeds.positionOf(id, cursor.after())
                        .orElseThrow(() -> new ProblemException(CommonProblem.CURSOR_INVALID)))
                .orElse(BEGINNING);
        var reader = new FeedReader(id, wall.barring(id), actor.get().subject());
        return feeds.read(reader, begin, feeds.last(id), limit).stream()
                .map(FeedEntry::event)
                .toList();
    }
}
