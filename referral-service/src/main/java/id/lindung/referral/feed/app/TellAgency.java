package id.lindung.referral.feed.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.feed.domain.AgencyEventType;
import id.lindung.referral.feed.store.AgencyFeeds;
import id.lindung.referral.outbound.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Puts a referral's move into the feed of its agency, in the very transaction that moves it. */
@ApplicationScoped
public class TellAgency {
    private final AgencyFeeds feeds;
    private final Clock clock;

    TellAgency(AgencyFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Tells of the latest move of each, always in the agencies' order: two that tell the same two never wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(List<Referral> referrals) {
        referrals.stream()
                .sorted(Comparator.comparing(Referral::agencyId))
                .forEach(referral -> AgencyEventType.of(referral).ifPresent(type -> tell(type, referral)));
    }

    private void tell(AgencyEventType type, Referral referral) {
        var event = new AgencyEvent(UuidCreator.getTimeOrderedEpoch(), type, referral.id(), clock.instant());
        feeds.add(event, referral);
    }
}
