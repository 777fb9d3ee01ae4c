package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.EvidencePolicy;
import id.lindung.casework.sop.domain.EvidencePurpose;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.Evidences;
import id.lindung.casework.sop.store.SopRunMoves;
import id.lindung.casework.sop.store.SopRuns;
import id.lindung.casework.work.app.WorkProblem;
import id.lindung.identity.CurrentActor;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what somebody gave when completing a step by hand; each reading stands on the log before its first byte leaves. */
@ApplicationScoped
public class DiscloseEvidence {

    private final RunAccess access;
    private final Evidences evidences;
    private final SopRuns runs;
    private final SopRunMoves moves;
    private final CurrentActor actor;
    private final AuditLog audit;

    DiscloseEvidence(
            RunAccess access,
            Evidences evidences,
            SopRuns runs,
            SopRunMoves moves,
            CurrentActor actor,
            AuditLog audit) {
        this.access = access;
        this.evidences = evidences;
        this.runs = runs;
        this.moves = moves;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * The evidence of one step.
     *
     * @throws ProblemException {@code disclosure.refused} (403) when role or purpose do not allow it; {@code not-found} (404), also where the step was completed by a fact or not yet
     */
    @Transactional
    public DisclosedEvidence handle(UUID caseFileId, String step, EvidencePurpose purpose) {
        var run = access.require(caseFileId);
        if (!EvidencePolicy.permits(purpose, actor.get().roles())) {
            throw new ProblemException(WorkProblem.READING_REFUSED);
        }
        var evidence = given(run, step).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        audit.record(new AuditLine(
                "sop-evidence.disclosed",
                SopRun.TYPE,
                run.id(),
                List.of("evidence", "outOfOrderReason"),
                purpose.code(),
                EvidencePolicy.GROUND,
                actor.get().subject()));
        return DisclosedEvidence.of(evidence);
    }

    // Of a file that went on by another version, what was given stays with the run that was left.
    private Optional<Evidences.Evidence> given(SopRun run, String step) {
        return evidences
                .of(run, run.currentKey(step))
                .or(() -> moves.of(run.caseFileId()).stream()
                        .filter(move -> move.runId().equals(run.id()))
                        .flatMap(move -> move.steps().stream()
                                .filter(line -> step.equals(line.to()))
                                .flatMap(line -> given(runs.findById(move.fromRunId()), line.from()).stream()))
                        .findFirst());
    }
}
