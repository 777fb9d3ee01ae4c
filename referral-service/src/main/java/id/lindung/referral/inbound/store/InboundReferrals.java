package id.lindung.referral.inbound.store;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import id.lindung.referral.inbound.domain.InboundReferral;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Referrals in of the unit at hand and, for a partner, of its agency; row-level security leaves the others out. */
@ApplicationScoped
public class InboundReferrals implements PanacheRepositoryBase<InboundReferral, UUID> {

    /** Keeps these locks apart from any other use of PostgreSQL's advisory locks with two keys. */
    private static final int NUMBER = 0x696E626E;

    /**
     * The referral with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's or agency's
     */
    public InboundReferral require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The same, for one transaction at a time. */
    public InboundReferral requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** The agency's referral under its own number. */
    public Optional<InboundReferral> numbered(UUID agency, String partnerNumber) {
        return find(
                        "agencyId = :agency and partnerNumber = :number",
                        Parameters.with("agency", agency).and("number", partnerNumber))
                .singleResultOptional();
    }

    /** Waits for the agency's number and holds it until the transaction ends: of two pushes the second sees the first. */
    public void hold(UUID agency, String partnerNumber) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:space, hashtext(:name))")
                .setParameter("space", NUMBER)
                .setParameter("name", agency + "/" + partnerNumber)
                .getSingleResult();
    }

    /**
     * Newest first, as ids are ordered by time.
     *
     * @param rows at most so many
     */
    public List<InboundReferral> newestFirst(UUID agency, Optional<Cursor> cursor, int rows) {
        var parameters = Parameters.with("agency", agency);
        cursor.ifPresent(page -> parameters.and("after", page.after()));
        return find(
                        "agencyId = :agency" + (cursor.isPresent() ? " and id < :after" : ""),
                        Sort.descending("id"),
                        parameters)
                .page(0, rows)
                .list();
    }

    /** Destroys the key of a collected referral's copy. What was sealed with it is unreadable from here on. */
    public void destroyKey(InboundReferral collected) {
        flush();
        getEntityManager()
                .createNativeQuery("select destroy_key_of_collected_referral(:id)")
                .setParameter("id", collected.id())
                .getSingleResult();
    }
}
