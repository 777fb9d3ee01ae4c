package id.lindung.casework.work.app;

import id.lindung.problem.ProblemType;

/** What is refused of case work. */
public enum WorkProblem implements ProblemType {
    /** It ends something, and has been recorded. */
    ALREADY_RECORDED("work.already-recorded", 409),
    /** Sexual violence is not settled outside court. */
    SEXUAL_VIOLENCE("mediation.sexual-violence", 422),
    /** Nobody has said yet that the violence was not sexual. */
    KINDS_UNKNOWN("mediation.kinds-unknown", 422),
    /** Work on the ground of consent, and no agreement is in force. */
    AGREEMENT_NEEDED("intervention.agreement-needed", 409),
    /** Best interest is a child's ground. */
    NOT_A_CHILD("intervention.not-a-child", 422),
    /** Interventions are said to be completed, and none is on record. */
    NO_INTERVENTION("interventions.none-recorded", 409),
    /** The caller's role does not serve the purpose. */
    READING_REFUSED("disclosure.refused", 403);

    private final String code;
    private final int status;

    WorkProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
