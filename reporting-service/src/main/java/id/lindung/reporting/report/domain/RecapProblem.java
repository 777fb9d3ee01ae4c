package id.lindung.reporting.report.domain;

import id.lindung.problem.ProblemType;

/** Refusals of recaps. */
public enum RecapProblem implements ProblemType {
    /** No month between 2000-01 and 2099-12, written {@code YYYY-MM}. */
    MONTH_INVALID("recap.month-invalid", 400);

    private final String code;
    private final int status;

    RecapProblem(String code, int status) {
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
