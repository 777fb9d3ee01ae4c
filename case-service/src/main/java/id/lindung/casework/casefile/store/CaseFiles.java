package id.lindung.casework.casefile.store;

import static java.util.stream.Collectors.joining;

import id.lindung.casework.casefile.domain.CaseFile;
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

    /**
     * The case file with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case file
     */
    public CaseFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * Newest first, as ids are ordered by time.
     *
     * @param caseId only the files of this case
     * @param complaintId only the files opened from this complaint
     * @param rows at most so many
     */
    public List<CaseFile> list(Optional<UUID> caseId, Optional<UUID> complaintId, Optional<Cursor> cursor, int rows) {
        var parameters = new Parameters();
        caseId.ifPresent(id -> parameters.and("caseId", id));
        complaintId.ifPresent(id -> parameters.and("complaintId", id));
        cursor.ifPresent(page -> parameters.and("after", page.after()));
        var conditions = Stream.of(
                        caseId.map(id -> "caseId = :caseId"),
                        complaintId.map(id -> "incident.complaintId = :complaintId"),
                        cursor.map(page -> "id < :after"))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
        return find(conditions, Sort.descending("id"), parameters).page(0, rows).list();
    }
}
