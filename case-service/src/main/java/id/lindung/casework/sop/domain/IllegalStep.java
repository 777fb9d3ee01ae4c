package id.lindung.casework.sop.domain;

/** A run or step was asked for a move that its state, or the step's own rules, do not allow. */
public final class IllegalStep extends RuntimeException {

    /** What stands in the way. */
    public enum Obstacle {
        /** The procedure has no such step. */
        UNKNOWN_STEP,
        /** The run has ended. */
        RUN_ENDED,
        /** The step's state does not allow it. */
        STATE,
        /** The step has not begun, and no reason says why it comes out of order. */
        NOT_BEGUN,
        /** What must be shown first is held by the step's own use case. */
        NOT_BY_HAND,
        /** A step that decides wants one of its outcomes; any other step wants none. */
        OUTCOME,
        /** It is no stay that may be extended, or would not become longer. */
        NOT_EXTENDABLE,
        /** It would have happened before the run began, or has not happened yet. */
        INSTANT
    }

    private final Obstacle obstacle;
    private final String from;
    private final String to;

    IllegalStep(Obstacle obstacle, String from, String to) {
        super("A step does not move from " + from + " to " + to);
        this.obstacle = obstacle;
        this.from = from;
        this.to = to;
    }

    IllegalStep(Obstacle obstacle) {
        super("A step does not move: " + obstacle);
        this.obstacle = obstacle;
        this.from = "";
        this.to = "";
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    /** Code of the state that it stands in; blank where no state is the obstacle. */
    public String from() {
        return from;
    }

    /** Code of the state that was asked for; blank where no state is the obstacle. */
    public String to() {
        return to;
    }
}
