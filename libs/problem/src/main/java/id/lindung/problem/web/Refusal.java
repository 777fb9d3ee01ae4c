package id.lindung.problem.web;

import id.lindung.problem.FieldError;
import id.lindung.problem.ProblemType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A failure understood: what to tell the caller, before it has a language. */
record Refusal(ProblemType type, List<Object> args, List<FieldError> errors, Optional<Duration> retryAfter) {

    static Refusal of(ProblemType type) {
        return new Refusal(type, List.of(), List.of(), Optional.empty());
    }
}
