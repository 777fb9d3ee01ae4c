package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.EvidencePolicy;
import id.lindung.casework.sop.domain.EvidencePurpose;
import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.Evidences;
import id.lindung.casework.work.app.WorkProblem;
import id.lindung.identity.CurrentActor;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what somebody gave when completing a step by hand; each reading stands on the log before its first byte leaves. */
@ApplicationScoped
public class DiscloseEvidence {

    private final RunAccess access;
    private final Evidences evidences;
    private final CurrentActor actor;
    private final AuditLog audit;

    DiscloseEvidence(RunAccess access, Evidences evidences, CurrentActor actor, AuditLog audit) {
        this.access = access;
        this.evidences = evidences;
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
        var evidence = evidences
                .of(run, run.currentKey(step))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
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
}
