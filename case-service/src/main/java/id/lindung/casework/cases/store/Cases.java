package id.lindung.casework.cases.store;

import static java.util.stream.Collectors.joining;

import id.lindung.casework.cases.domain.Case;
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
import java.util.UUID;
import java.util.stream.Stream;

/** The unit's cases; row-level security leaves every other unit's out. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

    private static final String NOT_EXCLUDED = "id not in (select file.caseId from CaseFile file"
            + " where array_contains(file.exclusions.subjects, :subject))";

    /**
     * The case with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case
     */
    public Case require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * The same, as it stands now; until the transaction ends nobody else holds it.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case
     */
    public Case requireAlone(UUID id) {
        var held = require(id);
        getEntityManager().refresh(held, LockModeType.PESSIMISTIC_WRITE);
        return held;
    }

    /**
     * Newest first, as ids are ordered by time.
     *
     * @param hiddenFrom leaves out the cases that this subject is excluded from
     * @param complaintId only the case of this complaint
     * @param rows at most so many
     */
    public List<Case> list(Optional<String> hiddenFrom, Optional<UUID> complaintId, Optional<Cursor> cursor, int rows) {
        var parameters = new Parameters();
        hiddenFrom.ifPresent(subject -> parameters.and("subject", subject));
        complaintId.ifPresent(id -> parameters.and("complaintId", id));
        cursor.ifPresent(page -> parameters.and("after", page.after()));
        var conditions = Stream.of(
                        hiddenFrom.map(subject -> NOT_EXCLUDED),
                        complaintId.map(id -> "complaintId = :complaintId"),
                        cursor.map(page -> "id < :after"))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
        return find(conditions, Sort.descending("id"), parameters).page(0, rows).list();
    }
}
