package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.SopCatalogue;
import id.lindung.identity.CurrentActor;
import id.lindung.messaging.Outbox;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a stay go on longer than the procedure's own time, by those whom the procedure lets (banyuwangi-p2tp2a, step 7). */
@ApplicationScoped
public class ExtendStay {

    private final RunAccess access;
    private final SopCatalogue catalogue;
    private final Outbox outbox;
    private final AuditLog audit;
    private final CurrentActor actor;
    private final Clock clock;

    ExtendStay(
            RunAccess access, SopCatalogue catalogue, Outbox outbox, AuditLog audit, CurrentActor actor, Clock clock) {
        this.access = access;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Extends it.
     *
     * @param until when it is due from now on; later than before
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-run.not-yours} (403); {@code sop-run.not-extendable} (422); {@code sop-run.ended} or
     *     {@code sop-run.transition-forbidden} (409)
     */
    @Transactional
    public RunReading handle(UUID caseFileId, String step, @Nullable String ifMatch, Instant until) {
        var run = access.requireHeld(caseFileId, ifMatch);
        var procedure = catalogue.of(run);
        var stay = procedure.definition().find(step).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        var may = stay.clock().extendableBy();
        if (!may.isEmpty() && may.stream().noneMatch(role -> actor.get().hasRole(role.code()))) {
            throw new ProblemException(SopProblem.NOT_YOURS);
        }
        Moves.attempt(() -> run.extend(procedure, step, until, clock.instant()));
        outbox.append(run);
        audit.record(new AuditLine("sop-step.extended", SopRun.TYPE, run.id(), List.of(), null, null, null));
        return access.reading(run);
    }
}
