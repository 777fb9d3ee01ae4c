package id.lindung.casework.consent.store;

import id.lindung.casework.casefile.domain.Relation;
import id.lindung.casework.consent.domain.AgreementState;
import id.lindung.casework.consent.domain.ServiceAgreement;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The unit's service agreements; row-level security leaves every other unit's out. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<ServiceAgreement, UUID> {

    /**
     * The agreement with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's
     */
    public ServiceAgreement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** As it stands now, whatever was read before; until the transaction ends nobody else changes it or rests on it. */
    public void hold(ServiceAgreement agreement) {
        getEntityManager().refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The agreement of this file that is in force, if any; until the transaction ends nobody withdraws it. Waits for a
     * withdrawal that is under way, and sees what it left.
     */
    public Optional<ServiceAgreement> inForce(UUID caseFileId) {
        return find("caseFileId = ?1 and state = ?2", caseFileId, AgreementState.SIGNED)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** The agreement of this file that is drafted or signed; there is one at most. */
    public Optional<ServiceAgreement> pending(UUID caseFileId) {
        return find(
                        "caseFileId = ?1 and state in ?2",
                        caseFileId,
                        Set.of(AgreementState.DRAFTED, AgreementState.SIGNED))
                .firstResultOptional();
    }

    /** The agreement of this file that was drafted last. */
    public Optional<ServiceAgreement> latest(UUID caseFileId) {
        return find("caseFileId", Sort.descending("id"), caseFileId).firstResultOptional();
    }

    /** Newest first, as ids are ordered by time. */
    public List<ServiceAgreement> list(UUID caseFileId, Optional<Cursor> cursor, int rows) {
        var parameters = Parameters.with("file", caseFileId);
        cursor.ifPresent(page -> parameters.and("after", page.after()));
        return find(
                        "caseFileId = :file" + (cursor.isPresent() ? " and id < :after" : ""),
                        Sort.descending("id"),
                        parameters)
                .page(0, rows)
                .list();
    }

    /**
     * This person, if he or she is alleged to have harmed a victim of the case, or a child of the own family in whichever
     * case of the unit: siblings may have complaints of their own.
     */
    public Set<UUID> allegedAmong(UUID person, UUID caseId) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select alleged.personId from CaseFile file join file.allegedPerpetrators alleged
                        where alleged.personId = :person
                          and (file.caseId = :case or (file.victim.child = true and alleged.relation in (:family)))""", UUID.class)
                .setParameter("person", person)
                .setParameter("case", caseId)
                .setParameter("family", Set.of(Relation.PARENT, Relation.FAMILY_OR_SIBLING))
                .getResultList());
    }
}
