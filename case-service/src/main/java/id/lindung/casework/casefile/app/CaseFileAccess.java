package id.lindung.casework.casefile.app;

import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.ExclusionPolicy;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * The one way to a case file, and to all that hangs on it, for whoever calls. For an excluded caller there is no such
 * file ({@link ExclusionPolicy}). Consumers have no caller and ask the store.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseFileAccess {

    private final CaseFiles caseFiles;
    private final CurrentActor actor;

    CaseFileAccess(CaseFiles caseFiles, CurrentActor actor) {
        this.caseFiles = caseFiles;
        this.actor = actor;
    }

    /**
     * The case file, to read.
     *
     * @throws ProblemException {@code not-found} (404), also for another unit's file and for an excluded caller
     */
    public CaseFile require(UUID id) {
        return unlessExcluded(caseFiles.require(id));
    }

    /**
     * The case file, to add to. Nobody closes it, and nobody changes its exclusions, before the transaction has ended.
     *
     * @throws ProblemException as {@link #require}; {@code case-file.closed} (409)
     */
    public CaseFile requireOpen(UUID id) {
        return unlessClosed(unlessExcluded(caseFiles.requireShared(id)));
    }

    /**
     * The case file, for what may be there once: until the transaction ends nobody else adds to it either.
     *
     * @throws ProblemException as {@link #requireOpen}
     */
    public CaseFile requireOpenAlone(UUID id) {
        return unlessClosed(unlessExcluded(caseFiles.requireAlone(id)));
    }

    /** The subject from whom lists leave out what he is excluded from; empty for work without a caller. */
    public Optional<String> caller() {
        return actor.find().map(Actor::subject);
    }

    /** Whether the chair's part in the file's case falls to the head of office. */
    public boolean chairExcluded(CaseFile file) {
        return ExclusionPolicy.chairIsExcluded(caseFiles.ofCase(file.caseId()));
    }

    /** Whether nothing of the file's case may reach the agency. */
    public boolean agencyExcluded(CaseFile file, UUID agency) {
        return ExclusionPolicy.bars(caseFiles.ofCase(file.caseId()), agency);
    }

    /**
     * Passes for whoever may know of the case.
     *
     * @throws ProblemException {@code not-found} (404) for an excluded caller
     */
    public void requireCase(UUID caseId) {
        var subject = caller();
        if (subject.isPresent() && ExclusionPolicy.hides(caseFiles.ofCase(caseId), subject.get())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static CaseFile unlessClosed(CaseFile file) {
        if (!file.isOpen()) {
            throw new ProblemException(CaseFileProblem.CLOSED);
        }
        return file;
    }

    private CaseFile unlessExcluded(CaseFile file) {
        requireCase(file.caseId());
        return file;
    }
}
