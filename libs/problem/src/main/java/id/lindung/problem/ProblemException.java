package id.lindung.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request with a {@link ProblemType}. Its message is the code alone: arguments and field errors go to the
 * caller who sent them, never into a log.
 */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Object> args;
    private final transient List<FieldError> errors;
    private final transient Optional<Duration> retryAfter;

    /**
     * @param type what is refused
     * @param args for the {@code {0}}, {@code {1}} of the detail text; never personal data
     */
    public ProblemException(ProblemType type, @Nullable Object... args) {
        this(type, List.of(Arrays.stream(args).map(String::valueOf).toArray()), List.of(), Optional.empty());
    }

    private ProblemException(
            ProblemType type, List<Object> args, List<FieldError> errors, Optional<Duration> retryAfter) {
        super(type.code());
        this.type = type;
        this.args = args;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** The same refusal, naming the fields at fault. */
    public ProblemException withErrors(List<FieldError> fieldErrors) {
        return withStackOfThis(new ProblemException(type, args, List.copyOf(fieldErrors), retryAfter));
    }

    /**
     * The same refusal of somebody who is welcome later. It was decided and not suffered, so it is not logged as a
     * failure of ours: whoever refuses so counts it.
     *
     * @param pause answered in whole seconds, rounded up
     */
    public ProblemException withRetryAfter(Duration pause) {
        return withStackOfThis(new ProblemException(type, args, errors, Optional.of(pause)));
    }

    private ProblemException withStackOfThis(ProblemException same) {
        same.setStackTrace(getStackTrace());
        return same;
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** When the same request may be sent again, where whoever refused knows that. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
