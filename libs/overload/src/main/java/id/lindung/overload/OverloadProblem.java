package id.lindung.overload;

import id.lindung.problem.ProblemType;

/** Refusals of requests that are right and come at the wrong time. */
public enum OverloadProblem implements ProblemType {
    /** More work than this process takes on; nothing was done. */
    BUSY("overload.busy", 503),
    /** One client asks more than its share; nothing was done. */
    TOO_MANY_REQUESTS("overload.too-many-requests", 429);

    private final String code;
    private final int status;

    OverloadProblem(String code, int status) {
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
