package id.lindung.referral.letter.domain;

import java.util.UUID;

/** A letter was asked for a move that its state does not allow. */
public final class IllegalLetterMove extends RuntimeException {
    private final LetterStatus from;
    private final LetterStatus to;

    IllegalLetterMove(UUID letter, LetterStatus from, LetterStatus to) {
        super("Letter " + letter + " does not move from " + from.code() + " to " + to.code());
        this.from = from;
        this.to = to;
    }

    public LetterStatus from() {
        return from;
    }

    public LetterStatus to() {
        return to;
    }
}
