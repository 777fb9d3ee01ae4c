package id.lindung.intake;

import id.lindung.problem.ProblemType;

/** What intake refuses. */
public enum IntakeProblem implements ProblemType {
    /** The id that a client brought is taken. */
    COMPLAINT_EXISTS("complaint.exists", 409),
    /** Complaints are not taken by this channel yet. */
    CHANNEL_CLOSED("complaint.channel-closed", 422),
    /** The complaint's state does not allow the move. */
    TRANSITION_FORBIDDEN("complaint.transition-forbidden", 409),
    /** The officer, unit or complaint that a move names does not fit. */
    MOVE_REFUSED("complaint.move-refused", 422),
    /** The token's unit lies in no province, so that no calendar holds for it. */
    UNIT_UNKNOWN("unit.unknown", 403),
    /** The caller's role does not serve the purpose, or the purpose needs none of the fields. */
    DISCLOSURE_REFUSED("disclosure.refused", 403);

    private final String code;
    private final int status;

    IntakeProblem(String code, int status) {
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
