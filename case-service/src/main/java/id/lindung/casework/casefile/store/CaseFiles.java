package id.lindung.casework.casefile.store;

import static java.util.stream.Collectors.joining;

import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.CaseFileState;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The unit's case files; row-level security leaves every other unit's out. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final String NOT_EXCLUDED = "caseId not in (select sibling.caseId from CaseFile sibling"
            + " where array_contains(sibling.exclusions.subjects, :subject))";

    /**
     * The case file with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case file
     */
    public CaseFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * The same; until the transaction ends nobody changes it. Others may hold it so too.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case file
     */
    public CaseFile requireShared(UUID id) {
        return hold(id, "for share");
    }

    /**
     * The same; until the transaction ends nobody else holds it in this way or in the shared one.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case file
     */
    public CaseFile requireAlone(UUID id) {
        return hold(id, "for no key update");
    }

    // A statement of its own takes the lock. A file is read together with the accused, and PostgreSQL locks no such
    // join. What Hibernate 7.2 does instead (FollowOnLockingAction) keeps its notes where every request writes: of two
    // at once, one fails or goes without its lock. Then by refreshing: what was read earlier may be of before the wait.
    private CaseFile hold(UUID id, String lock) {
        var file = require(id);
        getEntityManager()
                .createNativeQuery("select id from case_file where id = :id " + lock)
                .setParameter("id", id)
                .getSingleResult();
        getEntityManager().refresh(file);
        return file;
    }

    /** All files of one case, this unit's only. */
    public List<CaseFile> ofCase(UUID caseId) {
        return list("caseId", caseId);
    }

    /** Whether the id is of a case, file, complaint or victim that this subject is excluded from. */
    public boolean hidden(UUID id, String subject) {
        return count(
                        "(id = :id or caseId = :id or incident.complaintId = :id or victim.personId = :id)"
                                + " and caseId in (select sibling.caseId from CaseFile sibling"
                                + " where array_contains(sibling.exclusions.subjects, :subject))",
                        Parameters.with("id", id).and("subject", subject))
                > 0;
    }

    /** Whether a file of this case is still open. */
    public boolean anyOpen(UUID caseId) {
        return count("caseId = ?1 and state = ?2", caseId, CaseFileState.OPEN) > 0;
    }

    /**
     * Newest first, as ids are ordered by time.
     *
     * @param hiddenFrom leaves out all files of the cases that this subject is excluded from
     * @param caseId only the files of this case
     * @param complaintId only the files opened from this complaint
     * @param rows at most so many
     */
    public List<CaseFile> list(
            Optional<String> hiddenFrom,
            Optional<UUID> caseId,
            Optional<UUID> complaintId,
            Optional<Cursor> cursor,
            int rows) {
        var parameters = new Parameters();
        hiddenFrom.ifPresent(subject -> parameters.and("subject", subject));
        caseId.ifPresent(id -> parameters.and("caseId", id));
        complaintId.ifPresent(id -> parameters.and("complaintId", id));
        cursor.ifPresent(page -> parameters.and("after", page.after()));
        var conditions = Stream.of(
                        hiddenFrom.map(subject -> NOT_EXCLUDED),
                        caseId.map(id -> "caseId = :caseId"),
                        complaintId.map(id -> "incident.complaintId = :complaintId"),
                        cursor.map(page -> "id < :after"))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
        return find(conditions, Sort.descending("id"), parameters).page(0, rows).list();
    }
}
