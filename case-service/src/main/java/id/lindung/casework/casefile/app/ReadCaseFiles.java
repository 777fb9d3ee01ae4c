package id.lindung.casework.casefile.app;

import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reads case files; in a transaction, because the unit's scope is set for one. */
@ApplicationScoped
public class ReadCaseFiles {

    private final CaseFiles caseFiles;
    private final CaseFileAccess access;

    ReadCaseFiles(CaseFiles caseFiles, CaseFileAccess access) {
        this.caseFiles = caseFiles;
        this.access = access;
    }

    /**
     * The case file with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case file and for an excluded caller
     */
    @Transactional
    public CaseFile one(UUID id) {
        return access.require(id);
    }

    /**
     * Newest first; without those that the caller is excluded from.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<CaseFile> page(Optional<UUID> caseId, Optional<UUID> complaintId, Optional<Cursor> cursor, int limit) {
        return Page.of(caseFiles.list(access.caller(), caseId, complaintId, cursor, limit + 1), limit, CaseFile::id);
    }
}
