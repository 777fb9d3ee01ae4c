package id.lindung.casework.sop.app;

import static java.util.Objects.requireNonNull;

import id.lindung.casework.sop.domain.HandCompletion;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.Evidences;
import id.lindung.casework.sop.store.SopCatalogue;
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

/** A person completes a step with evidence, where no other part of the product tells of it. */
@ApplicationScoped
public class CompleteStep {

    private final RunAccess access;
    private final SopCatalogue catalogue;
    private final Evidences evidences;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    CompleteStep(
            RunAccess access, SopCatalogue catalogue, Evidences evidences, Outbox outbox, AuditLog audit, Clock clock) {
        this.access = access;
        this.catalogue = catalogue;
        this.evidences = evidences;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a person says of a step.
     *
     * @param occurredAt when it was done; null for now
     * @param evidence what shows it; kept under the case file's key
     * @param minutes minutes of work, where counted
     * @param outcome of a step that decides
     * @param outOfOrderReason why it comes before its turn; kept under the case file's key
     */
    public record Command(
            UUID caseFileId,
            String step,
            @Nullable String ifMatch,
            @Nullable Instant occurredAt,
            String evidence,
            @Nullable Integer minutes,
            @Nullable String outcome,
            @Nullable String outOfOrderReason) {}

    /**
     * Completes the step and goes on.
     *
     * @throws ProblemException {@code not-found} (404); {@code precondition.required} (428) or {@code precondition.failed}
     *     (412); {@code sop-run.not-yours} (403); any other of {@link SopProblem}
     */
    @Transactional
    public RunReading handle(Command command) {
        var run = access.requireHeld(command.caseFileId(), command.ifMatch());
        var procedure = catalogue.of(run);
        var step = procedure
                .definition()
                .find(command.step())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        access.requirePart(run, step);
        var now = clock.instant();
        var done = new HandCompletion(
                command.step(),
                command.occurredAt() == null ? now : command.occurredAt(),
                command.outcome(),
                command.minutes(),
                command.outOfOrderReason() != null);
        Moves.attempt(() -> run.complete(procedure, done, now));
        // A reason for a step in its turn says nothing that anybody asked.
        var key = run.currentKey(command.step());
        var reason = requireNonNull(run.steps().get(key)).outOfOrder() ? command.outOfOrderReason() : null;
        evidences.keep(run, key, command.evidence(), reason, now);
        outbox.append(run);
        audit.record(new AuditLine("sop-step.completed", SopRun.TYPE, run.id(), List.of(), null, null, null));
        return access.reading(run);
    }
}
