package id.lindung.referral.agency.app;

import id.lindung.problem.ProblemException;
import id.lindung.referral.agency.domain.IllegalTransition;

/** Turns a move that an agency's state forbids into the refusal that callers know. */
final class Moves {
    private Moves() {}

    /** @throws ProblemException {@code agency.transition-forbidden} (409), naming both states */
    static void attempt(Runnable move) {
        try {
            move.run();
        } catch (IllegalTransition forbidden) {
            throw new ProblemException(
                    AgencyProblem.TRANSITION_FORBIDDEN,
                    forbidden.from().code(),
                    forbidden.to().code());
        }
    }
}
