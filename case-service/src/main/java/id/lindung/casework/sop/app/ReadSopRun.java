package id.lindung.casework.sop.app;

import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads how far a case file has come. */
@ApplicationScoped
public class ReadSopRun {

    private final RunAccess access;

    ReadSopRun(RunAccess access) {
        this.access = access;
    }

    /**
     * The run of this case file.
     *
     * @throws ProblemException {@code not-found} (404), also for a file that walks no procedure, another unit's and one that
     *     the caller is excluded from
     */
    @Transactional
    public RunReading of(UUID caseFileId) {
        return access.reading(access.require(caseFileId));
    }
}
