package id.lindung.messaging.operations;

import id.lindung.problem.ProblemType;

/** Why an operator's action did not come about. */
public enum OperationsProblem implements ProblemType {
    /** The parked key waits for an event that has not arrived. */
    EARLIER_MISSING("parked-event.earlier-missing", 409),
    /** Its handler refused it again. */
    STILL_REFUSED("parked-event.still-refused", 409),
    /** The record is still no event of ours. */
    STILL_UNREADABLE("parked-event.still-unreadable", 409);

    private final String code;
    private final int status;

    OperationsProblem(String code, int status) {
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
