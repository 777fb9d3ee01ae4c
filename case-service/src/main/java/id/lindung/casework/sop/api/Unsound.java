package id.lindung.casework.sop.api;

import id.lindung.casework.sop.app.CatalogueProblem;
import id.lindung.casework.sop.app.CheckedSop;
import id.lindung.casework.sop.app.UnsoundSop;
import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;

/** Answers an unsound document with everything that is wrong, in the caller's language. */
final class Unsound {

    private Unsound() {}

    static <T> T refused(HttpHeaders caller, Supplier<T> work) {
        try {
            return work.get();
        } catch (UnsoundSop unsound) {
            var language = Language.of(caller);
            throw new ProblemException(CatalogueProblem.UNSOUND)
                    .withErrors(unsound.checked().faults().stream()
                            .map(fault -> error(fault, language))
                            .toList());
        }
    }

    private static FieldError error(CheckedSop.Fault fault, Language language) {
        var what = fault.what();
        return new FieldError(what.pointer(), what.code().code(), language.ofLine(fault.line(), what.words()));
    }
}
