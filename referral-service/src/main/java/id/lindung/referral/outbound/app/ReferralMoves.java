package id.lindung.referral.outbound.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.outbound.domain.IllegalMove;

/** Turns a move that a referral's state forbids into the refusal that callers know. */
public final class ReferralMoves {
    private ReferralMoves() {}

    /**
     * Runs the move.
     *
     * @throws ProblemException {@code referral.transition-forbidden} (409), naming both states
     */
    public static void attempt(Runnable move) {
        try {
            move.run();
        } catch (IllegalMove forbidden) {
            throw new ProblemException(
                    ReferralProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.to().code());
        }
    }
}
