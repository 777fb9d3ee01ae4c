package id.lindung.referral.webhook.store;

import id.lindung.problem.Cursor;
import id.lindung.referral.feed.domain.AgencyEventType;
import id.lindung.referral.webhook.domain.Backlog;
import id.lindung.referral.webhook.domain.Delivery;
import id.lindung.referral.webhook.domain.DeliveryOutcome;
import id.lindung.referral.webhook.domain.Trouble;
import id.lindung.referral.webhook.domain.WebhookStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far each webhook was told, which are due, and what came of each attempt. */
@ApplicationScoped
public class Deliveries {
    private static final String SETTLE = """
            update webhook set position = greatest(position, :position), next_attempt_at = :next,
              failing_since = cast(nullif(:since, '') as timestamptz), failures = :failures
            where id = :webhook
            """;

    private static final String RECORD = """
            insert into webhook_delivery (id, webhook_id, event_id, event_type, attempted_at, outcome, http_status)
            values (:id, :webhook, :event, :type, :at, :outcome, cast(nullif(:status, '') as integer))
            """;

    private static final String NEWEST_FIRST = """
            select id, event_id, event_type, attempted_at, outcome, http_status from webhook_delivery
            where webhook_id = :webhook and (:after = '' or id < cast(nullif(:after, '') as uuid))
            order by id desc limit :rows
            """;

    private final EntityManager entities;

    Deliveries(EntityManager entities) {
        this.entities = entities;
    }

    /** A webhook that this replica has to itself for a while. */
    public record Claim(String unit, UUID webhookId) {}

    /**
     * How a webhook stands, held until the transaction ends.
     *
     * @param failures in a row
     */
    public record Standing(int failures, Optional<Instant> failingSince) {
        /** Nothing failed. */
        public static final Standing WELL = new Standing(0, Optional.empty());
    }

    /** Takes webhooks of every unit that have something to be sent and are due, out of other replicas' reach. */
    @SuppressWarnings("unchecked")
    @Transactional(TxType.MANDATORY)
    public List<Claim> claim(Instant due, Instant until, int most) {
        var rows = (List<Tuple>) entities.createNativeQuery(
                        "select unit, webhook_id from claim_webhooks(:due, :until, :most)", Tuple.class)
                .setParameter("due", due)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Claim(row.get(0, String.class), row.get(1, UUID.class)))
                .toList();
    }

    /** How it stands; empty when it was removed meanwhile. */
    @SuppressWarnings("unchecked")
    @Transactional(TxType.MANDATORY)
    public Optional<Standing> hold(UUID webhook) {
        var rows = (List<Tuple>) entities.createNativeQuery(
                        "select failures, failing_since from webhook where id = :webhook for update", Tuple.class)
                .setParameter("webhook", webhook)
                .getResultList();
        return rows.stream()
                .map(row -> new Standing(row.get(0, Integer.class), Optional.ofNullable(row.get(1, Instant.class))))
                .findFirst();
    }

    /**
     * Sets how far it was told, and when to look at it again.
     *
     * @param position never moves back
     */
    @Transactional(TxType.MANDATORY)
    public void settle(UUID webhook, long position, Standing standing, Instant next) {
        entities.createNativeQuery(SETTLE)
                .setParameter("position", position)
                .setParameter("next", next)
                .setParameter(
                        "since", standing.failingSince().map(Instant::toString).orElse(""))
                .setParameter("failures", standing.failures())
                .setParameter("webhook", webhook)
                .executeUpdate();
    }

    /** Adds an attempt, and forgets those that are too old to be of use. */
    @Transactional(TxType.MANDATORY)
    public void record(UUID webhook, Delivery delivery) {
        entities.createNativeQuery(RECORD)
                .setParameter("id", delivery.id())
                .setParameter("webhook", webhook)
                .setParameter("event", delivery.eventId())
                .setParameter("type", delivery.type().code())
                .setParameter("at", delivery.attemptedAt())
                .setParameter("outcome", delivery.outcome().code())
                .setParameter(
                        "status",
                        delivery.httpStatus() == null
                                ? ""
                                : delivery.httpStatus().toString())
                .executeUpdate();
        entities.createNativeQuery(
                        "delete from webhook_delivery where webhook_id = :webhook and attempted_at < :before")
                .setParameter("webhook", webhook)
                .setParameter("before", delivery.attemptedAt().minus(Delivery.REMEMBERED))
                .executeUpdate();
    }

    /**
     * The newest attempts first.
     *
     * @param rows at most so many
     */
    @SuppressWarnings("unchecked")
    public List<Delivery> newestFirst(UUID webhook, Optional<Cursor> cursor, int rows) {
        var found = (List<Tuple>) entities.createNativeQuery(NEWEST_FIRST, Tuple.class)
                .setParameter("webhook", webhook)
                .setParameter(
                        "after", cursor.map(page -> page.after().toString()).orElse(""))
                .setParameter("rows", rows)
                .getResultList();
        return found.stream()
                .map(row -> new Delivery(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        AgencyEventType.ofCode(row.get(2, String.class)),
                        row.get(3, Instant.class),
                        DeliveryOutcome.ofCode(row.get(4, String.class)),
                        row.get(5, Integer.class)))
                .toList();
    }

    /** Webhooks of every unit that are not being told, the longest failing first. */
    @SuppressWarnings("unchecked")
    @Transactional(TxType.MANDATORY)
    public List<Trouble> troubles(int most) {
        var found = (List<Tuple>) entities.createNativeQuery("""
            select webhook_id, unit, agency_id, status, failing_since, waiting from troubled_webhooks(:most)
            """, Tuple.class)
                .setParameter("most", most)
                .getResultList();
        return found.stream()
                .map(row -> new Trouble(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        WebhookStatus.ofCode(row.get(3, String.class)),
                        row.get(4, Instant.class),
                        row.get(5, Long.class)))
                .toList();
    }

    /** How it stands with all of them. */
    @Transactional(TxType.MANDATORY)
    public Backlog backlog() {
        var row = (Tuple)
                entities.createNativeQuery("select failing, disabled, oldest from webhook_backlog()", Tuple.class)
                        .getSingleResult();
        return new Backlog(
                row.get(0, Long.class), row.get(1, Long.class), Optional.ofNullable(row.get(2, Instant.class)));
    }
}
