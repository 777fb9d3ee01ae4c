package id.lindung.casework.sop.app;

import id.lindung.casework.sop.domain.IllegalStep;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import java.util.List;
import java.util.function.Supplier;

/** Turns a move that a run refuses into the refusal that callers know. */
final class Moves {

    private Moves() {}

    static void attempt(Runnable move) {
        attempted(() -> {
            move.run();
            return true;
        });
    }

    static <T> T attempted(Supplier<T> move) {
        try {
            return move.get();
        } catch (IllegalStep refused) {
            throw problem(refused);
        }
    }

    private static ProblemException problem(IllegalStep refused) {
        return switch (refused.obstacle()) {
            case UNKNOWN_STEP -> new ProblemException(CommonProblem.NOT_FOUND);
            case RUN_ENDED -> new ProblemException(SopProblem.ENDED);
            case STATE -> new ProblemException(SopProblem.TRANSITION_FORBIDDEN, refused.from(), refused.to());
            case NOT_BEGUN -> new ProblemException(SopProblem.NOT_BEGUN);
            case NOT_BY_HAND -> new ProblemException(SopProblem.NOT_BY_HAND);
            case OUTCOME ->
                new ProblemException(SopProblem.OUTCOME).withErrors(List.of(FieldError.of("/outcome", "choice")));
            case NOT_EXTENDABLE ->
                new ProblemException(SopProblem.NOT_EXTENDABLE).withErrors(List.of(FieldError.of("/until", "invalid")));
            case INSTANT ->
                new ProblemException(SopProblem.INSTANT).withErrors(List.of(FieldError.of("/occurredAt", "invalid")));
        };
    }
}
