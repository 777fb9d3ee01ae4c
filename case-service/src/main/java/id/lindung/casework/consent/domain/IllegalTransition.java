package id.lindung.casework.consent.domain;

import java.util.UUID;

/** An agreement was asked for a move that its state does not allow. */
public final class IllegalTransition extends RuntimeException {

    private final AgreementState from;
    private final AgreementState to;

    IllegalTransition(UUID agreement, AgreementState from, AgreementState to) {
        super("Agreement " + agreement + " does not move from " + from.code() + " to " + to.code());
        this.from = from;
        this.to = to;
    }

    public AgreementState from() {
        return from;
    }

    public AgreementState to() {
        return to;
    }
}
