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
    REFERRAL_DRAFTED("referral.drafted"),
    REFERRAL_LETTER_SIGNED("referral.letter-signed"),
    REFERRAL_SENT("referral.sent"),
    ESCORT_COMPLETED("escort.completed"),
    /** She is watched and not safe yet. */
    SAFETY_OBSERVED("safety.observed"),
    VICTIM_SAFE("victim.safe"),
    SCREENING_RECORDED("screening.recorded"),
    /** Kinds of violence came to light in another file of the case; completes nothing. */
    VIOLENCE_FOUND("violence.found"),
    NEEDS_ASSESSED("needs.assessed"),
    AGREEMENT_DRAFTED("agreement.drafted"),
    AGREEMENT_SIGNED("agreement.signed"),
    AGREEMENT_REFUSED("agreement.refused"),
    SAFETY_PLAN_OFFERED("safety-plan.offered"),
    MEDIATION_HELD("mediation.held"),
    NEGOTIATION_HELD("negotiation.held"),
    INVESTIGATION_DONE("investigation.done"),
    INTERVENTION_DONE("intervention.done"),
    ACCOMPANIMENT_GIVEN("accompaniment.given"),
    INTERVENTIONS_COMPLETED("interventions.completed"),
    INTERVENTIONS_NONE_POSSIBLE("interventions.none-possible"),
    FINAL_REPORT_COMPLETED("final-report.completed"),
    MONITORING_VISITED("monitoring.visited"),
    MONITORING_COMPLETED("monitoring.completed"),
    DOCUMENTATION_COMPLETED("documentation.completed"),
    COMPLAINT_LETTER_REGISTERED("complaint-letter.registered"),
    COMPLAINT_VERIFIED("complaint.verified"),
    COMPLAINT_OFFICER_ASSIGNED("complaint.officer-assigned"),
    /** Its outcome is {@code clear} or {@code unclear}. */
    COMPLAINT_STUDIED("complaint.studied"),
    COMPLAINT_CLARIFIED("complaint.clarified"),
    REPLY_LETTER_DRAFTED("reply-letter.drafted"),
    REPLY_LETTER_APPROVED("reply-letter.approved"),
    REPLY_LETTER_SIGNED("reply-letter.signed"),
    REPLY_LETTER_ARCHIVED("reply-letter.archived"),
    REPLY_LETTER_SENT("reply-letter.sent"),
    /** A crisis began after she was received. */
    CRISIS_AROSE("crisis.arose"),
    /** Three attempts to reach her were in vain, and somebody decided that contact is lost. */
    CONTACT_LOST("contact.lost"),
    CASE_TRANSFERRED("case.transferred"),
    VICTIM_DIED("victim.died"),
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
