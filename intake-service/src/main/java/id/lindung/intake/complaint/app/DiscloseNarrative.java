package id.lindung.intake.complaint.app;

import id.lindung.identity.CurrentActor;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.complaint.store.ComplaintStore;
import id.lindung.intake.exclusion.app.ExclusionPolicy;
import id.lindung.intake.person.app.DataKeyCipher;
import id.lindung.intake.person.domain.DisclosurePolicy;
import id.lindung.intake.person.domain.Purpose;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what happened, for a purpose; a line on the disclosure log, committed before the caller sees it. */
@ApplicationScoped
public class DiscloseNarrative {

    private static final List<String> FIELDS = List.of("narrative", "clarifications");

    private final ComplaintStore complaints;
    private final ExclusionPolicy exclusionPolicy;
    private final DataKeys dataKeys;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;

    DiscloseNarrative(
            ComplaintStore complaints,
            ExclusionPolicy exclusionPolicy,
            DataKeys dataKeys,
            AuditLog auditLog,
            CurrentActor currentActor) {
        this.complaints = complaints;
        this.exclusionPolicy = exclusionPolicy;
        this.dataKeys = dataKeys;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
    }

    /**
     * The narrative, and what was asked and answered about it since.
     *
     * @throws ProblemException {@code disclosure.refused} (403) when role or purpose do not allow it, {@code not-found}
     *     (404) for another unit's complaint, an erased one, and one that the caller is shut out of
     */
    @Transactional
    public DisclosedNarrative handle(UUID complaintId, Purpose purpose) {
        var caller = currentActor.get();
        caller.requireUnit();
        if (!DisclosurePolicy.permitsNarrative(purpose, caller.roles())) {
            throw new ProblemException(IntakeProblem.DISCLOSURE_REFUSED);
        }
        exclusionPolicy.permit(complaintId);
        var complaint = complaints.require(complaintId);
        var key = dataKeys.openAll(List.of(complaintId)).get(complaintId);
        if (key == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        auditLog.record(new AuditLine(
                "complaint.narrative-disclosed",
                "complaint",
                complaintId,
                FIELDS,
                purpose.code(),
                DisclosurePolicy.GROUND,
                caller.subject()));
        var cipher = new DataKeyCipher(key);
        return new DisclosedNarrative(
                complaint.readNarrative(cipher),
                complaint.clarifications().stream().map(one -> one.read(cipher)).toList());
    }
}
