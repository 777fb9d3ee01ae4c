package id.lindung.problem;

import java.util.Optional;

/**
 * Names the refusal that a foreign exception means. A CDI bean; so a module that brings a library also says what that
 * library's exceptions mean to a caller, and this one need not know the library. Asked for every cause of a failure,
 * the outermost first.
 */
public interface FailureTranslation {

    /** Empty when the exception is none of ours. */
    Optional<ProblemType> translate(Throwable failure);
}
