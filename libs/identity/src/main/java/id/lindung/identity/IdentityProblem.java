package id.lindung.identity;

import id.lindung.problem.ProblemType;

/** Refusals of a caller who is known but stands nowhere. */
public enum IdentityProblem implements ProblemType {
    /** The token names no unit, and what is asked belongs to one. */
    UNIT_REQUIRED("unit.required", 403),
    /** The token names no agency, and what is asked belongs to one. */
    AGENCY_REQUIRED("agency.required", 403);

    private final String code;
    private final int status;

    IdentityProblem(String code, int status) {
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
