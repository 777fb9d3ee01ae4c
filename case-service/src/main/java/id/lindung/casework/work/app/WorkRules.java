package id.lindung.casework.work.app;

import id.lindung.casework.casefile.app.CaseFileAccess;
import id.lindung.casework.casefile.domain.CaseFile;
import id.lindung.casework.casefile.domain.ChairPolicy;
import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.casefile.store.CaseFiles;
import id.lindung.casework.closure.app.ClosureProblem;
import id.lindung.casework.closure.domain.ClosurePolicy;
import id.lindung.casework.consent.store.Agreements;
import id.lindung.casework.work.domain.Ending;
import id.lindung.casework.work.domain.InterventionGround;
import id.lindung.casework.work.domain.InterventionKind;
import id.lindung.casework.work.domain.InterventionsOutcome;
import id.lindung.casework.work.domain.MediationPolicy;
import id.lindung.casework.work.domain.Work;
import id.lindung.casework.work.domain.WorkKind;
import id.lindung.casework.work.store.WorkRecords;
import id.lindung.identity.CurrentActor;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold before a record of its kind is taken; brings to each policy what it asks for. */
@ApplicationScoped
class WorkRules {

    private final CaseFileAccess access;
    private final CaseFiles caseFiles;
    private final Agreements agreements;
    private final WorkRecords records;
    private final CurrentActor actor;

    WorkRules(
            CaseFileAccess access,
            CaseFiles caseFiles,
            Agreements agreements,
            WorkRecords records,
            CurrentActor actor) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.agreements = agreements;
        this.records = records;
        this.actor = actor;
    }

    /**
     * Passes what may be recorded.
     *
     * @throws ProblemException {@code forbidden} (403) for a part that is not the caller's in this case, and those of
     *     {@link WorkProblem}
     */
    void require(CaseFile file, Work work) {
        switch (work) {
            case Work.Disposition decided -> requireChairsPart(file);
            case Work.Intervention done -> {
                requireGround(file, done.ground());
                requireNoSettling(file, done.kind());
            }
            case Work.InterventionsConclusion ended -> requireIntervention(file, ended.outcome());
            case Work.WorkEnding ended -> requireAttempts(file, ended.reason());
            case Work.Crisis unruled -> {}
            case Work.NeedsAssessment unruled -> {}
            case Work.BriefScreening unruled -> {}
            case Work.Escort unruled -> {}
            case Work.SafetyObservation unruled -> {}
            case Work.Screening unruled -> {}
            case Work.SafetyPlan unruled -> {}
            case Work.FinalReport unruled -> {}
            case Work.MonitoringVisit unruled -> {}
            case Work.MonitoringConclusion unruled -> {}
            case Work.Documentation unruled -> {}
            case Work.ContactAttempt unruled -> {}
            case Work.PrivateTalk unruled -> {}
            case Work.GuardianRequest unruled -> {}
        }
    }

    private void requireChairsPart(CaseFile file) {
        if (!ChairPolicy.permits(actor.get().roles(), access.chairExcluded(file))) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private void requireGround(CaseFile file, InterventionGround ground) {
        switch (ground) {
            case CONSENT -> {
                if (agreements.inForce(file.id()).isEmpty()) {
                    throw new ProblemException(WorkProblem.AGREEMENT_NEEDED);
                }
            }
            case BEST_INTEREST -> {
                if (!file.victim().child()) {
                    throw new ProblemException(WorkProblem.NOT_A_CHILD);
                }
            }
            case EMERGENCY -> {}
        }
    }

    private void requireNoSettling(CaseFile file, InterventionKind kind) {
        var files = caseFiles.ofCase(file.caseId());
        var ids = files.stream().map(CaseFile::id).toList();
        Set<ViolenceKind> found = records.findings(ids, WorkKind.SCREENING, Work.Screening.class).stream()
                .flatMap(screening -> screening.violenceKinds().stream())
                .collect(Collectors.toSet());
        MediationPolicy.judge(kind, files, found).ifPresent(refusal -> {
            var problem = switch (refusal) {
                case SEXUAL_VIOLENCE -> WorkProblem.SEXUAL_VIOLENCE;
                case KINDS_UNKNOWN -> WorkProblem.KINDS_UNKNOWN;
            };
            throw new ProblemException(problem, MediationPolicy.LAW);
        });
    }

    private void requireAttempts(CaseFile file, Ending reason) {
        var attempts = records.findings(List.of(file.id()), WorkKind.CONTACT_ATTEMPT, Work.ContactAttempt.class);
        if (reason == Ending.CONTACT_LOST && ClosurePolicy.attemptsInVain(attempts) < ClosurePolicy.ATTEMPTS) {
            throw new ProblemException(ClosureProblem.MORE_ATTEMPTS_NEEDED, ClosurePolicy.ATTEMPTS);
        }
    }

    private void requireIntervention(CaseFile file, InterventionsOutcome outcome) {
        if (outcome == InterventionsOutcome.COMPLETED
                && records.list(file.id(), Optional.of(WorkKind.INTERVENTION), Optional.empty(), 1)
                        .isEmpty()) {
            throw new ProblemException(WorkProblem.NO_INTERVENTION);
        }
    }
}
