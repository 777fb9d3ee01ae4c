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

    ReadCaseFiles(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * The case file with this id.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's case file
     */
    @Transactional
    public CaseFile one(UUID id) {
        return caseFiles.require(id);
    }

    /**
     * Newest first.
     *
     * @param limit items on the page, 1 to 100
     */
    @Transactional
    public Page<CaseFile> page(Optional<UUID> caseId, Optional<UUID> complaintId, Optional<Cursor> cursor, int limit) {
        return Page.of(caseFiles.list(caseId, complaintId, cursor, limit + 1), limit, CaseFile::id);
    }
}
