package id.lindung.casework.cases.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
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
    private final CaseFileAccess access;

    ReadCases(Cases cases, CaseFileAccess access) {
        this.cases = cases;
        this.access = access;
    }

    /**
     * The case with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case and for a caller excluded from one of its files
     */
    @Transactional
    public Case one(UUID id) {
        var found = cases.require(id);
        access.requireCase(id);
        return found;
    }

    /**
     * Newest first; without those that the caller is excluded from.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<Case> page(Optional<UUID> complaintId, Optional<Cursor> cursor, int limit) {
        return Page.of(cases.list(access.caller(), complaintId, cursor, limit + 1), limit, Case::id);
    }
}
