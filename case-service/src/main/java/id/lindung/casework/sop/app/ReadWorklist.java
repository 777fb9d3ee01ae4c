package id.lindung.casework.sop.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.sop.domain.StepDefinition;
import id.lindung.casework.sop.domain.StepKey;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.Worklist;
import id.lindung.identity.CurrentActor;
import id.lindung.problem.Cursor;
import id.lindung.problem.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads what waits for a role or a person. */
@ApplicationScoped
public class ReadWorklist {

    private final Worklist worklist;
    private final SopCatalogue catalogue;
    private final CaseFileAccess caseFiles;
    private final CurrentActor actor;
    private final Clock clock;

    ReadWorklist(Worklist worklist, SopCatalogue catalogue, CaseFileAccess caseFiles, CurrentActor actor, Clock clock) {
        this.worklist = worklist;
        this.catalogue = catalogue;
        this.caseFiles = caseFiles;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * One page, whoever came first standing first. What the caller is excluded from is not on it.
     *
     * @param mine only what the caller has on their own list
     */
    @Transactional
    public Page<WaitingStep> page(
            Optional<String> role, boolean mine, boolean overdueOnly, Optional<Cursor> cursor, int limit) {
        var filter = new Worklist.Filter(
                caseFiles.caller(), role, mine ? Optional.of(actor.get().subject()) : Optional.empty(), overdueOnly);
        var page = wholeRuns(worklist.list(filter, clock.instant(), cursor, limit + 1), limit);
        return page.map(row -> WaitingStep.of(row, stepOf(row)));
    }

    // A page ends behind a run, not between two steps of it: the cursor names runs.
    private static Page<Worklist.Row> wholeRuns(List<Worklist.Row> rows, int limit) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var last = rows.get(limit - 1).runId();
        var end = limit;
        while (end < rows.size() && rows.get(end).runId().equals(last)) {
            end++;
        }
        return new Page<>(rows.subList(0, end), new Cursor(last).encode());
    }

    private StepDefinition stepOf(Worklist.Row row) {
        return catalogue
                .find(row.sop(), row.version())
                .orElseThrow()
                .definition()
                .step(StepKey.step(row.step()));
    }
}
