package id.lindung.referral.outbound.domain;

import java.util.UUID;

/** A referral was asked for a move that its state does not allow. */
public final class IllegalMove extends RuntimeException {
    private final ReferralStatus from;
    private final ReferralStatus to;

    IllegalMove(UUID referral, ReferralStatus from, ReferralStatus to) {
        super("Referral " + referral + " does not move from " + from.code() + " to " + to.code());
        this.from = from;
        this.to = to;
    }

    public ReferralStatus from() {
        return from;
    }

    public ReferralStatus to() {
        return to;
    }
}
