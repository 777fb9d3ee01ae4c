package id.lindung.casework.work.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The kinds of case work, each with the findings that it holds. */
public enum WorkKind {
    BRIEF_SCREENING("brief-screening", Work.BriefScreening.class, Times.SEVERAL),
    DISPOSITION("disposition", Work.Disposition.class, Times.SEVERAL),
    ESCORT("escort", Work.Escort.class, Times.SEVERAL),
    SAFETY_OBSERVATION("safety-observation", Work.SafetyObservation.class, Times.SEVERAL),
    SCREENING("screening", Work.Screening.class, Times.SEVERAL),
    SAFETY_PLAN("safety-plan", Work.SafetyPlan.class, Times.SEVERAL),
    INTERVENTION("intervention", Work.Intervention.class, Times.SEVERAL),
    INTERVENTIONS_CONCLUSION("interventions-conclusion", Work.InterventionsConclusion.class, Times.ONCE),
    FINAL_REPORT("final-report", Work.FinalReport.class, Times.ONCE),
    MONITORING_VISIT("monitoring-visit", Work.MonitoringVisit.class, Times.SEVERAL),
    MONITORING_CONCLUSION("monitoring-conclusion", Work.MonitoringConclusion.class, Times.ONCE),
    DOCUMENTATION("documentation", Work.Documentation.class, Times.ONCE),
    CONTACT_ATTEMPT("contact-attempt", Work.ContactAttempt.class, Times.SEVERAL),
    PRIVATE_TALK("private-talk", Work.PrivateTalk.class, Times.SEVERAL),
    GUARDIAN_REQUEST("guardian-request", Work.GuardianRequest.class, Times.SEVERAL),
    CRISIS("crisis", Work.Crisis.class, Times.SEVERAL),
    NEEDS_ASSESSMENT("needs-assessment", Work.NeedsAssessment.class, Times.SEVERAL),
    ENDING("ending", Work.WorkEnding.class, Times.SEVERAL);

    private enum Times {
        ONCE,
        SEVERAL
    }

    private final String code;
    private final Class<? extends Work> findings;
    private final Times times;

    WorkKind(String code, Class<? extends Work> findings, Times times) {
        this.code = code;
        this.findings = findings;
        this.times = times;
    }

    /** The code in JSON and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The type of what a record of this kind holds. */
    public Class<? extends Work> findings() {
        return findings;
    }

    /** Whether a case file has one of it at most: it ends something. */
    public boolean once() {
        return times == Times.ONCE;
    }

    /** What kind of record holds this. */
    public static WorkKind of(Work work) {
        return Arrays.stream(values())
                .filter(kind -> kind.findings.isInstance(work))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException when the list has no such code
     */
    public static WorkKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of work has the code " + code));
    }
}
