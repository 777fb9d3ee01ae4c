package id.lindung.casework.work.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.casework.work.domain.WorkRecord;
import id.lindung.casework.work.store.WorkRecords;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads records of case work, without their texts; in a transaction, because the unit's scope is set for one. */
@ApplicationScoped
public class ReadWork {

    private final CaseFileAccess access;
    private final WorkRecords records;

    ReadWork(CaseFileAccess access, WorkRecords records) {
        this.access = access;
        this.records = records;
    }

    /**
     * One record of a case file.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's file and for an excluded caller
     */
    @Transactional
    public WorkRecord one(UUID caseFileId, UUID id) {
        access.require(caseFileId);
        return records.find(caseFileId, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /**
     * Newest first.
     *
     * @param limit items on the page, 1 to 100
     * @throws ProblemException as {@link #one}
     */
    @Transactional
    public Page<WorkRecord> page(UUID caseFileId, Optional<WorkKind> kind, Optional<Cursor> cursor, int limit) {
        access.require(caseFileId);
        return Page.of(records.list(caseFileId, kind, cursor, limit + 1), limit, WorkRecord::id);
    }
}
