package id.lindung.problem;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request with a {@link ProblemType}. Its message is the code alone: arguments and field errors go to the
 * caller who sent them, never into a log.
 */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Object> args;
    private final transient List<FieldError> errors;

    /**
     * @param type what is refused
     * @param args for the {@code {0}}, {@code {1}} of the detail text; never personal data
     */
    public ProblemException(ProblemType type, @Nullable Object... args) {
        this(type, List.of(Arrays.stream(args).map(String::valueOf).toArray()), List.of());
    }

    private ProblemException(ProblemType type, List<Object> args, List<FieldError> errors) {
        super(type.code());
        this.type = type;
        this.args = args;
        this.errors = errors;
    }

    /** The same refusal, naming the fields at fault. */
    public ProblemException withErrors(List<FieldError> fieldErrors) {
        var named = new ProblemException(type, args, List.copyOf(fieldErrors));
        named.setStackTrace(getStackTrace());
        return named;
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
}
