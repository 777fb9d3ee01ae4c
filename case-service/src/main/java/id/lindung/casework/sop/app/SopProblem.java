package id.lindung.casework.sop.app;

import id.lindung.problem.ProblemType;

/** Refusals of the walk of a procedure. */
public enum SopProblem implements ProblemType {
    /** The step is another role's. */
    NOT_YOURS("sop-run.not-yours", 403),
    /** The run has ended. */
    ENDED("sop-run.ended", 409),
    /** The step's state does not allow the move. */
    TRANSITION_FORBIDDEN("sop-run.transition-forbidden", 409),
    /** The step has not begun, and no reason says why it comes before its turn. */
    NOT_BEGUN("sop-run.step-not-begun", 409),
    /** The step has rules of its own, which its own request keeps. */
    NOT_BY_HAND("sop-run.not-by-hand", 409),
    /** A step that decides wants one of its outcomes, any other wants none. */
    OUTCOME("sop-run.outcome", 422),
    /** The file walks that version already. */
    SAME_VERSION("sop-run.same-version", 409),
    /** The steps cannot go on as they are mapped; each line at fault is named. */
    MAPPING("sop-run.mapping", 422),
    /** It is no stay that may be extended, or it would not become longer. */
    NOT_EXTENDABLE("sop-run.not-extendable", 422),
    /** It would have happened before the run began, or in the future. */
    INSTANT("sop-run.instant", 422);

    private final String code;
    private final int status;

    SopProblem(String code, int status) {
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
