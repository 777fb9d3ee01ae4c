package id.lindung.intake.reply.domain;

import java.util.UUID;

/** A reply letter was asked for a move that its state does not allow. */
public final class IllegalReplyMove extends RuntimeException {

    private final ReplyState from;
    private final ReplyMove move;

    IllegalReplyMove(UUID letter, ReplyState from, ReplyMove move) {
        super("Reply letter " + letter + " allows no " + move.code() + " in state " + from.code());
        this.from = from;
        this.move = move;
    }

    public ReplyState from() {
        return from;
    }

    public ReplyMove move() {
        return move;
    }
}
