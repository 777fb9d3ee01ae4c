package id.lindung.casework.consent.app;

import id.lindung.problem.ProblemType;

/** What is refused of agreements and permits. */
public enum ConsentProblem implements ProblemType {
    /** The file has a draft, or an agreement that is in force. */
    PENDING("agreement.pending", 409),
    /** The agreement's state does not allow the move. */
    TRANSITION_FORBIDDEN("agreement.transition-forbidden", 409),
    /** An agency of the alleged perpetrator or his kin is among those that would learn of her. */
    AGENCY_EXCLUDED("agreement.agency-excluded", 422),
    /** Whoever is alleged signs for nobody; names the way that remains. */
    GUARDIAN_ALLEGED("signature.guardian-alleged", 422),
    CHILD_NEEDS_GUARDIAN("signature.child-needs-guardian", 422),
    ADULT_SIGNS_HERSELF("signature.adult-signs-herself", 422),
    SUITABLE_FORM_NEEDED("signature.suitable-form-needed", 422),
    GUARDIAN_IS_VICTIM("signature.guardian-is-victim", 422),
    /** No agreement in force permits this disclosure. */
    NOT_IN_FORCE("consent.not-in-force", 403);

    private final String code;
    private final int status;

    ConsentProblem(String code, int status) {
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
