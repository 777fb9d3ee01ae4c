package id.lindung.referral.disclosure.app;

import id.lindung.problem.ProblemType;

/** Why nothing about the victim leaves. */
public enum DisclosureProblem implements ProblemType {
    /** Her consent does not cover this agency, or not any more. */
    CONSENT_NOT_IN_FORCE("referral.consent-not-in-force", 403),
    /** case-service does not answer whether her consent is in force; no answer is a refusal. */
    PERMIT_UNAVAILABLE("referral.permit-unavailable", 503),
    /** Intake, the only home of names, does not answer. */
    PERSON_UNAVAILABLE("referral.person-unavailable", 503),
    /** Intake has no such person for this recipient. */
    PERSON_WITHHELD("referral.person-withheld", 409);

    private final String code;
    private final int status;

    DisclosureProblem(String code, int status) {
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
