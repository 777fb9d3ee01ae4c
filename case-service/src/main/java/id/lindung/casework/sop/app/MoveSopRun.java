package id.lindung.casework.sop.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.casework.sop.domain.IllegalMapping;
import id.lindung.casework.sop.domain.Procedure;
import id.lindung.casework.sop.domain.RunMove;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.domain.StepMapping;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.casework.sop.store.SopRunMoves;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has an open case file go on by another version of a procedure, each step where somebody said that it goes on. */
@ApplicationScoped
public class MoveSopRun {

    private final RunAccess access;
    private final SopCatalogue catalogue;
    private final SopRuns runs;
    private final SopRunMoves moves;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final AuditLog audit;
    private final Clock clock;

    MoveSopRun(
            RunAccess access,
            SopCatalogue catalogue,
            SopRuns runs,
            SopRunMoves moves,
            Outbox outbox,
            CurrentActor actor,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.catalogue = catalogue;
        this.runs = runs;
        this.moves = moves;
        this.outbox = outbox;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the file goes on by. */
    public record Command(UUID caseFileId, @Nullable String ifMatch, String sop, int version, StepMapping mapping) {}

    /**
     * Moves. The run that is left keeps its progress and ends as {@code moved}.
     *
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-run.ended}, {@code sop-run.transition-forbidden} or {@code sop-run.same-version} (409);
     *     {@code sop-run.mapping} (422), naming every line at fault
     */
    @Transactional
    public RunReading handle(Command command) {
        var run = access.requireHeld(command.caseFileId(), command.ifMatch());
        if (run.sopId().equals(command.sop()) && run.sopVersion() == command.version()) {
            throw new ProblemException(SopProblem.SAME_VERSION);
        }
        var now = clock.instant();
        var after = catalogue
                .ruled(run.unit(), command.sop(), command.version(), LocalDate.ofInstant(now, clock.getZone()))
                .orElseThrow(() -> new ProblemException(SopProblem.MAPPING)
                        .withErrors(List.of(FieldError.of("/version", "sop.unknown"))));
        var next = moved(run, catalogue.of(run), after, command.mapping());
        // The one that is left has ended before the other is there: a file has one run that goes on.
        runs.flush();
        next.awaitRuling(catalogue
                .nextRuling(next.unit(), next.sopId(), next.sopVersion(), catalogue.dayOf(next.unit(), now))
                .orElse(null));
        runs.persist(next);
        runs.flush();
        moves.add(
                run.unit(),
                run.caseFileId(),
                new RunMove(
                        next.id(),
                        run.id(),
                        run.sopId(),
                        run.sopVersion(),
                        next.sopId(),
                        next.sopVersion(),
                        command.mapping().lines(),
                        now,
                        actor.get().subject()));
        outbox.append(run);
        outbox.append(next);
        audit.record(new AuditLine("sop-run.moved", SopRun.TYPE, next.id(), List.of(), null, null, null));
        return access.reading(next);
    }

    private SopRun moved(SopRun run, Procedure before, Procedure after, StepMapping mapping) {
        try {
            return Moves.attempted(
                    () -> run.move(UuidCreator.getTimeOrderedEpoch(), before, after, mapping, clock.instant()));
        } catch (IllegalMapping unfit) {
            throw new ProblemException(SopProblem.MAPPING)
                    .withErrors(unfit.faults().entrySet().stream()
                            .map(fault -> FieldError.of(
                                    "/steps/" + fault.getKey(),
                                    "step-mapping." + fault.getValue().code()))
                            .toList());
        }
    }

    /**
     * The moves of a case file, the oldest first.
     *
     * @throws ProblemException {@code not-found} (404)
     */
    @Transactional
    public List<RunMove> of(UUID caseFileId) {
        access.require(caseFileId);
        return moves.of(caseFileId);
    }
}
