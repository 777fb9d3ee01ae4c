package id.lindung.referral.feed.store;

import id.lindung.referral.feed.domain.AgencyEvent;
import id.lindung.referral.feed.domain.AgencyEventType;
import id.lindung.referral.feed.domain.FeedEntry;
import id.lindung.referral.feed.domain.FeedReader;
import id.lindung.referral.outbound.domain.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The feeds of the unit at hand, and for a partner its agency's own; row-level security leaves every other out. */
@ApplicationScoped
public class AgencyFeeds {
    private static final String NEXT = """
            insert into agency_feed (unit, agency_id, last) values (:unit, :agency, 1)
            on conflict (unit, agency_id) do update set last = agency_feed.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into agency_event (id, unit, agency_id, position, type, referral_id, case_file_id, occurred_at)
            values (:id, :unit, :agency, :position, :type, :referral, :file, :at)
            """;

    // An agency that is barred has an agency that bars it among those that the case excludes.
    private static final String READ = """
            select e.position, e.id, e.type, e.referral_id, e.occurred_at from agency_event e
            where e.agency_id = :agency and e.position > :after and e.position <= :last
              and not subject_excluded(e.case_file_id, :subject)
              and not exists (select from agencies_excluded(e.case_file_id) excluded where excluded in (:barring))
            order by e.position limit :rows
            """;

    private final EntityManager entities;

    AgencyFeeds(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds it at the end; whoever adds to the same feed at the same time waits until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(AgencyEvent event, Referral about) {
        var position = entities.createNativeQuery(NEXT)
                .setParameter("unit", about.unit())
                .setParameter("agency", about.agencyId())
                .getSingleResult();
        entities.createNativeQuery(ADD)
                .setParameter("id", event.id())
                .setParameter("unit", about.unit())
                .setParameter("agency", about.agencyId())
                .setParameter("position", position)
                .setParameter("type", event.type().code())
                .setParameter("referral", about.id())
                .setParameter("file", about.caseFileId())
                .setParameter("at", event.occurredAt())
                .executeUpdate();
    }

    /** The last position of an agency's feed; 0 while it is empty. */
    public long last(UUID agency) {
        return (Long)
                entities.createNativeQuery("select coalesce(max(last), 0) from agency_feed where agency_id = :agency")
                        .setParameter("agency", agency)
                        .getSingleResult();
    }

    /** Where an event of this agency stands, be it one that nobody may read any more. */
    @SuppressWarnings("unchecked")
    public Optional<Long> positionOf(UUID agency, UUID event) {
        var found = (List<Long>) entities.createNativeQuery(
                        "select position from agency_event where agency_id = :agency and id = :event")
                .setParameter("agency", agency)
                .setParameter("event", event)
                .getResultList();
        return found.stream().findFirst();
    }

    /**
     * The oldest first, without those whose case keeps the agency or the reader away.
     *
     * @param after the position behind which to begin
     * @param last the position with which to end
     * @param rows at most so many
     */
    @SuppressWarnings("unchecked")
    public List<FeedEntry> read(FeedReader reader, long after, long last, int rows) {
        var found = (List<Tuple>) entities.createNativeQuery(READ, Tuple.class)
                .setParameter("agency", reader.agency())
                .setParameter("barring", reader.barring())
                .setParameter("subject", reader.subject())
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(AgencyFeeds::entry).toList();
    }

    private static FeedEntry entry(Tuple row) {
        var event = new AgencyEvent(
                row.get(1, UUID.class),
                AgencyEventType.ofCode(row.get(2, String.class)),
                row.get(3, UUID.class),
                row.get(4, Instant.class));
        return new FeedEntry(row.get(0, Long.class), event);
    }
}
