package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.PauseReason;
import id.lindung.casework.sop.domain.Procedure;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.identity.Roles;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Stops a step's clock, and has it run again. */
@ApplicationScoped
public class PauseStep {

    private final RunAccess access;
    private final SopCatalogue catalogue;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    PauseStep(RunAccess access, SopCatalogue catalogue, Outbox outbox, AuditLog audit, Clock clock) {
        this.access = access;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stops the clock; by who has a part in the step, or a supervisor.
     *
     * @throws ProblemException as {@link CompleteStep#handle}
     */
    @Transactional
    public RunReading pause(UUID caseFileId, String step, @Nullable String ifMatch, PauseReason reason) {
        return change(
                caseFileId,
                step,
                ifMatch,
                "sop-step.paused",
                (run, procedure) -> run.pause(procedure, step, reason, clock.instant()));
    }

    /**
     * Has the clock run again; what was left of its time is left now.
     *
     * @throws ProblemException as {@link CompleteStep#handle}
     */
    @Transactional
    public RunReading resume(UUID caseFileId, String step, @Nullable String ifMatch) {
        return change(
                caseFileId,
                step,
                ifMatch,
                "sop-step.resumed",
                (run, procedure) -> run.resume(procedure, step, clock.instant()));
    }

    private RunReading change(
            UUID caseFileId, String step, @Nullable String ifMatch, String action, BiConsumer<SopRun, Procedure> move) {
        var run = access.requireHeld(caseFileId, ifMatch);
        var procedure = catalogue.of(run);
        var definition =
                procedure.definition().find(step).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        access.requirePart(run, definition, Roles.SUPERVISOR);
        Moves.attempt(() -> move.accept(run, procedure));
        outbox.append(run);
        audit.record(new AuditLine(action, SopRun.TYPE, run.id(), List.of(), null, null, null));
        return access.reading(run);
    }
}
