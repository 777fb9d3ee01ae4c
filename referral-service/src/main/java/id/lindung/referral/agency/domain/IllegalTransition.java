package id.lindung.referral.agency.domain;

import java.util.UUID;

/** An agency was asked for a move that its state does not allow. */
public final class IllegalTransition extends RuntimeException {
    private final AgencyStatus from;
    private final AgencyStatus to;

    IllegalTransition(UUID agency, AgencyStatus from, AgencyStatus to) {
        super("Agency " + agency + " does not move from " + from.code() + " to " + to.code());
        this.from = from;
        this.to = to;
    }

    public AgencyStatus from() {
        return from;
    }

    public AgencyStatus to() {
        return to;
    }
}
