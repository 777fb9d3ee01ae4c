package id.lindung.intake.complaint.domain;

import java.util.UUID;

/** A complaint was asked for a move that its state does not allow. */
public final class IllegalMove extends RuntimeException {

    private final ComplaintState from;
    private final ComplaintMove move;

    IllegalMove(UUID complaint, ComplaintState from, ComplaintMove move) {
        super("Complaint " + complaint + " allows no " + move.code() + " in state " + from.code());
        this.from = from;
        this.move = move;
    }

    public ComplaintState from() {
        return from;
    }

    public ComplaintMove move() {
        return move;
    }
}
