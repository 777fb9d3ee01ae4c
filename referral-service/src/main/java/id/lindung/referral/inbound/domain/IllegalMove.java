package id.lindung.referral.inbound.domain;

import java.util.UUID;

/** A referral in was asked for a move that its state does not allow. */
public final class IllegalMove extends RuntimeException {

    private final InboundStatus from;
    private final InboundStatus to;

    IllegalMove(UUID inbound, InboundStatus from, InboundStatus to) {
        super("Inbound referral " + inbound + " does not move from " + from.code() + " to " + to.code());
        this.from = from;
        this.to = to;
    }

    public InboundStatus from() {
        return from;
    }

    public InboundStatus to() {
        return to;
    }
}
