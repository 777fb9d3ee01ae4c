package id.lindung.casework.work.domain;

import id.lindung.casework.sop.domain.FactCode;
import id.lindung.casework.sop.domain.FactDetails;
import java.util.Optional;
import java.util.Set;

/** What a record of case work tells the procedure that its file walks. */
public final class WorkFacts {

    private WorkFacts() {}

    /** The fact that such a record is; empty where no procedure asks for it. */
    public static Optional<FactCode> of(Work work) {
        return switch (work) {
            case Work.BriefScreening done -> Optional.of(FactCode.BRIEF_SCREENING_RECORDED);
            case Work.Disposition done -> Optional.of(FactCode.DISPOSITION_DECIDED);
            case Work.Escort done -> Optional.of(FactCode.ESCORT_COMPLETED);
            case Work.SafetyObservation seen ->
                Optional.of(seen.safe() ? FactCode.VICTIM_SAFE : FactCode.SAFETY_OBSERVED);
            case Work.Screening done -> Optional.of(FactCode.SCREENING_RECORDED);
            case Work.SafetyPlan done -> Optional.of(FactCode.SAFETY_PLAN_OFFERED);
            case Work.InterventionsConclusion ended ->
                Optional.of(
                        switch (ended.outcome()) {
                            case COMPLETED -> FactCode.INTERVENTIONS_COMPLETED;
                            case NONE_POSSIBLE -> FactCode.INTERVENTIONS_NONE_POSSIBLE;
                        });
            case Work.FinalReport done -> Optional.of(FactCode.FINAL_REPORT_COMPLETED);
            case Work.MonitoringConclusion done -> Optional.of(FactCode.MONITORING_COMPLETED);
            case Work.Documentation done -> Optional.of(FactCode.DOCUMENTATION_COMPLETED);
            case Work.Intervention done ->
                Optional.of(
                        switch (done.kind()) {
                            case MEDIATION -> FactCode.MEDIATION_HELD;
                            case NEGOTIATION -> FactCode.NEGOTIATION_HELD;
                            case INVESTIGATION -> FactCode.INVESTIGATION_DONE;
                            case INTERVENTION -> FactCode.INTERVENTION_DONE;
                            case ACCOMPANIMENT -> FactCode.ACCOMPANIMENT_GIVEN;
                        });
            case Work.MonitoringVisit done -> Optional.of(FactCode.MONITORING_VISITED);
            case Work.Crisis arose -> Optional.of(FactCode.CRISIS_AROSE);
            case Work.NeedsAssessment done -> Optional.of(FactCode.NEEDS_ASSESSED);
            case Work.WorkEnding ended ->
                Optional.of(
                        switch (ended.reason()) {
                            case CONTACT_LOST -> FactCode.CONTACT_LOST;
                            case TRANSFERRED -> FactCode.CASE_TRANSFERRED;
                            case DIED -> FactCode.VICTIM_DIED;
                        });
            case Work.ContactAttempt none -> Optional.empty();
            case Work.PrivateTalk none -> Optional.empty();
            case Work.GuardianRequest none -> Optional.empty();
        };
    }

    /** What it tells of the file besides. */
    public static FactDetails detailsOf(Work work) {
        return switch (work) {
            case Work.BriefScreening seen ->
                new FactDetails(Optional.of(seen.crisisLevel()), Set.of(), seen.needs(), Optional.empty());
            case Work.Disposition decided -> FactDetails.ofNeeds(decided.needs());
            case Work.Screening found ->
                new FactDetails(Optional.of(found.risk()), found.violenceKinds(), Set.of(), Optional.empty());
            case Work.Crisis arose -> FactDetails.ofRisk(arose.level());
            case Work.NeedsAssessment found -> FactDetails.ofNeeds(found.needs());
            case Work.WorkEnding no -> FactDetails.NONE;
            case Work.Escort no -> FactDetails.NONE;
            case Work.SafetyObservation no -> FactDetails.NONE;
            case Work.SafetyPlan no -> FactDetails.NONE;
            case Work.Intervention no -> FactDetails.NONE;
            case Work.InterventionsConclusion no -> FactDetails.NONE;
            case Work.FinalReport no -> FactDetails.NONE;
            case Work.MonitoringVisit no -> FactDetails.NONE;
            case Work.MonitoringConclusion no -> FactDetails.NONE;
            case Work.Documentation no -> FactDetails.NONE;
            case Work.ContactAttempt no -> FactDetails.NONE;
            case Work.PrivateTalk no -> FactDetails.NONE;
            case Work.GuardianRequest no -> FactDetails.NONE;
        };
    }
}
