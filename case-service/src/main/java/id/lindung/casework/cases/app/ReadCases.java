package id.lindung.casework.cases.app;

import id.lindung.casework.cases.domain.Case;
import id.lindung.casework.cases.store.Cases;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads cases; in a transaction, because the unit's scope is set for one. */
@ApplicationScoped
public class ReadCases {

    private final Cases cases;

    ReadCases(Cases cases) {
        this.cases = cases;
    }

    /**
     * The case with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case
     */
    @Transactional
    public Case one(UUID id) {
        return cases.require(id);
    }

    /**
     * Newest first.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<Case> page(Optional<UUID> complaintId, Optional<Cursor> cursor, int limit) {
        return Page.of(cases.list(complaintId, cursor, limit + 1), limit, Case::id);
    }
}
