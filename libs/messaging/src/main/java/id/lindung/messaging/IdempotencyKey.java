package id.lindung.messaging;

import id.lindung.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name a client gives to one creating request, so that it may send it again when it heard no answer. A caller's keys
 * are the caller's own: the same text from another unit or subject is another key.
 *
 * @param value 1 to 255 printable ASCII characters, a UUID as a rule
 */
public record IdempotencyKey(String value) {

    /** The request header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    /** The response header that is {@code true} when the effect is older than the request. */
    public static final String REPLAYED_HEADER = "Idempotent-Replayed";

    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");

    /**
     * Reads the header.
     *
     * @throws ProblemException {@code idempotency.key-missing} or {@code idempotency.key-invalid} (400)
     */
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(MessagingProblem.KEY_MISSING);
        }
        if (!PRINTABLE.matcher(header).matches()) {
            throw new ProblemException(MessagingProblem.KEY_INVALID);
        }
        return new IdempotencyKey(header);
    }
}
