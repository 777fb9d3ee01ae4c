package id.lindung.casework.sop.domain;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What can happen to a case file that completes a step of some procedure. A definition may name no other. */
public enum FactCode {
    COMPLAINT_REGISTERED("complaint.registered"),
    BRIEF_SCREENING_RECORDED("brief-screening.recorded"),
    DISPOSITION_DECIDED("disposition.decided"),
    COVER_LETTER_SIGNED("referral.cover-letter-signed"),
    ESCORT_COMPLETED("escort.completed"),
    VICTIM_SAFE("victim.safe"),
    SCREENING_RECORDED("screening.recorded"),
    AGREEMENT_DRAFTED("agreement.drafted"),
    AGREEMENT_SIGNED("agreement.signed"),
    AGREEMENT_REFUSED("agreement.refused"),
    SAFETY_PLAN_OFFERED("safety-plan.offered"),
    INTERVENTIONS_COMPLETED("interventions.completed"),
    INTERVENTIONS_NONE_POSSIBLE("interventions.none-possible"),
    FINAL_REPORT_COMPLETED("final-report.completed"),
    MONITORING_COMPLETED("monitoring.completed"),
    DOCUMENTATION_COMPLETED("documentation.completed"),
    /** Completes no step: it ends a run wherever it stands. */
    CASE_FILE_CLOSED("case-file.closed");

    private final String code;

    FactCode(String code) {
        this.code = code;
    }

    /** The code in definitions and in the database. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The fact of this code; empty for a code that no procedure can name. */
    public static Optional<FactCode> of(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }
}
