package id.lindung.referral.outbound.store;

import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import id.lindung.referral.outbound.domain.Referral;
import id.lindung.referral.outbound.domain.ReferralFilter;
import id.lindung.referral.outbound.domain.ReferralStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The referrals of the unit at hand, and of them a partner's own; row-level security leaves every other out. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {
    private static final String OF_STAFF = """
            select r.* from referral r
            where not subject_excluded(r.case_file_id, :subject)
              and (:caseFile = '' or r.case_file_id = cast(nullif(:caseFile, '') as uuid))
              and (:agency = '' or r.agency_id = cast(nullif(:agency, '') as uuid))
              and (:status = '' or r.status = :status)
              and (:after = '' or r.id < cast(nullif(:after, '') as uuid))
            order by r.id desc limit :rows
            """;

    // An agency that is barred has an agency that bars it among those that the case excludes.
    private static final String OF_PARTNER = """
            select r.* from referral r
            where not subject_excluded(r.case_file_id, :subject)
              and r.agency_id = :agency
              and not exists (select from agencies_excluded(r.case_file_id) excluded where excluded in (:barring))
              and (:status = '' or r.status = :status)
              and (:after = '' or r.id < cast(nullif(:after, '') as uuid))
            order by r.id desc limit :rows
            """;

    private static final Set<ReferralStatus> UNSENT = EnumSet.of(ReferralStatus.DRAFT, ReferralStatus.SIGNED);

    /**
     * The referral with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's, and for a partner another agency's
     */
    public Referral require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** What was drafted or signed under a case file, and not sent. */
    public List<Referral> unsent(UUID caseFile) {
        return list("caseFileId = ?1 and status in ?2", caseFile, UNSENT);
    }

    /** Whether any referral has this id, be it in a unit that nobody here may know of. */
    public boolean idTaken(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select referral_id_taken(:id)")
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * The newest first, without those whose case excludes the reader.
     *
     * @param rows at most so many
     */
    @SuppressWarnings("unchecked")
    public List<Referral> list(ReferralFilter filter, String subject, Optional<Cursor> cursor, int rows) {
        return getEntityManager()
                .createNativeQuery(OF_STAFF, Referral.class)
                .setParameter("subject", subject)
                .setParameter("caseFile", text(filter.caseFileId()))
                .setParameter("agency", text(filter.agencyId()))
                .setParameter("status", code(filter))
                .setParameter("after", text(cursor.map(Cursor::after)))
                .setParameter("rows", rows)
                .getResultList();
    }

    /**
     * The newest first of one agency, without those whose case keeps the agency or the reader away.
     *
     * @param barring the agencies any of which, when a case excludes it, keeps this one away
     * @param rows at most so many
     */
    @SuppressWarnings("unchecked")
    public List<Referral> listOfAgency(
            UUID agency,
            Collection<UUID> barring,
            ReferralFilter filter,
            String subject,
            Optional<Cursor> cursor,
            int rows) {
        return getEntityManager()
                .createNativeQuery(OF_PARTNER, Referral.class)
                .setParameter("subject", subject)
                .setParameter("agency", agency)
                .setParameter("barring", barring)
                .setParameter("status", code(filter))
                .setParameter("after", text(cursor.map(Cursor::after)))
                .setParameter("rows", rows)
                .getResultList();
    }

    // Never null: of a null PostgreSQL would not know the type.
    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }

    private static String code(ReferralFilter filter) {
        return filter.status().map(ReferralStatus::code).orElse("");
    }
}
