package id.lindung.referral.inbound.app;

import id.lindung.problem.ProblemType;

/** Refusals of referrals in. */
public enum InboundProblem implements ProblemType {
    /** The token's agency is none of the unit's active ones. */
    AGENCY_UNKNOWN("inbound-referral.agency-unknown", 403),
    /** The partner's number stands for another payload. */
    NUMBER_TAKEN("inbound-referral.number-taken", 409),
    /** Intake has it, and the copy is unreadable. */
    CONTENT_GONE("inbound-referral.content-gone", 409),
    /** Another complaint has collected it. */
    COLLECTED_OTHERWISE("inbound-referral.collected-otherwise", 409);

    private final String code;
    private final int status;

    InboundProblem(String code, int status) {
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
