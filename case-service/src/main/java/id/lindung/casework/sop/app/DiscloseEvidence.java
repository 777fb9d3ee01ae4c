package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.SopRun;
import id.lindung.casework.sop.store.Evidences;
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
     * @param purpose code of what it is read for
     * @throws ProblemException {@code not-found} (404), also where the step was completed by a fact or not yet
     */
    @Transactional
    public DisclosedEvidence handle(UUID caseFileId, String step, String purpose) {
        var run = access.require(caseFileId);
        var evidence = evidences.of(run, step).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        audit.record(new AuditLine(
                "sop-evidence.disclosed",
                SopRun.TYPE,
                run.id(),
                List.of("evidence", "outOfOrderReason"),
                purpose,
                "consent",
                actor.get().subject()));
        return DisclosedEvidence.of(evidence);
    }
}
