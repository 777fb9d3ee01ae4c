package id.lindung.casework.work.domain;

import id.lindung.casework.sop.domain.FactCode;
import java.util.Optional;

/** What a record of case work tells the procedure that its file walks. */
public final class WorkFacts {

    private WorkFacts() {}

    /** The fact that such a record is; empty where it completes no step. */
    public static Optional<FactCode> of(Work work) {
        return switch (work) {
            case Work.BriefScreening done -> Optional.of(FactCode.BRIEF_SCREENING_RECORDED);
            case Work.Disposition done -> Optional.of(FactCode.DISPOSITION_DECIDED);
            case Work.Escort done -> Optional.of(FactCode.ESCORT_COMPLETED);
            case Work.SafetyObservation seen -> seen.safe() ? Optional.of(FactCode.VICTIM_SAFE) : Optional.empty();
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
            case Work.Intervention none -> Optional.empty();
            case Work.MonitoringVisit none -> Optional.empty();
            case Work.ContactAttempt none -> Optional.empty();
            case Work.PrivateTalk none -> Optional.empty();
            case Work.GuardianRequest none -> Optional.empty();
        };
    }
}
