package id.lindung.problem.web;

import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemType;
import java.util.List;

/** A failure understood: what to tell the caller, before it has a language. */
record Refusal(ProblemType type, List<Object> args, List<FieldError> errors) {

    static Refusal of(ProblemType type) {
        return new Refusal(type, List.of(), List.of());
    }
}
