package id.lindung.casework.closure.app;

import id.lindung.problem.ProblemType;

/** Why a case file does not close. */
public enum ClosureProblem implements ProblemType {
    NOT_DOCUMENTED("closure.not-documented", 409),
    /** An agreement was withdrawn, and nobody has talked with her alone. */
    PRIVATE_TALK_NEEDED("closure.private-talk-needed", 409),
    /** Contact is lost after three attempts in vain. */
    MORE_ATTEMPTS_NEEDED("closure.more-attempts-needed", 409),
    NOT_REFUSED("closure.not-refused", 409),
    NOT_WITHDRAWN("closure.not-withdrawn", 409),
    DEATH_NOT_RECORDED("closure.death-not-recorded", 409);

    private final String code;
    private final int status;

    ClosureProblem(String code, int status) {
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
