package id.lindung.casework.casefile.app;

import id.lindung.problem.ProblemType;

/** What is refused of a case file as a whole. */
public enum CaseFileProblem implements ProblemType {
    /** It is closed; nothing is added or changed any more. */
    CLOSED("case-file.closed", 409);

    private final String code;
    private final int status;

    CaseFileProblem(String code, int status) {
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
