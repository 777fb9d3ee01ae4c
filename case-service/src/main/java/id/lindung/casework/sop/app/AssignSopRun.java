package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a case file, or one step of it, on somebody's own worklist. */
@ApplicationScoped
public class AssignSopRun {

    private final RunAccess access;
    private final SopCatalogue catalogue;
    private final SopRuns runs;
    private final AuditLog audit;
    private final Clock clock;

    AssignSopRun(RunAccess access, SopCatalogue catalogue, SopRuns runs, AuditLog audit, Clock clock) {
        this.access = access;
        this.catalogue = catalogue;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Assigns; a step's own assignee goes before the file's.
     *
     * @param step null for the whole file
     * @param assignee token subject; null for nobody
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-run.ended} or {@code sop-run.transition-forbidden} (409)
     */
    @Transactional
    public RunReading handle(
            UUID caseFileId, @Nullable String step, @Nullable String assignee, @Nullable String ifMatch) {
        var run = access.requireHeld(caseFileId, ifMatch);
        Moves.attempt(() -> {
            if (step == null) {
                run.assign(assignee);
            } else {
                run.assign(catalogue.of(run), step, assignee, clock.instant());
            }
        });
        runs.flush();
        audit.record(new AuditLine("sop-run.assigned", SopRun.TYPE, run.id(), List.of(), null, null, null));
        return access.reading(run);
    }
}
