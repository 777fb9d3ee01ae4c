package id.lindung.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem as answered: {@code application/problem+json}, RFC 9457.
 *
 * @param type {@code urn:lindung:problem:<code>}
 * @param title short text of the kind, in the caller's language
 * @param status the HTTP status, repeated
 * @param code stable code, for clients to branch on
 * @param detail what happened and what to do, in the caller's language; never an exception's message
 * @param errors the fields at fault, left out when there are none
 * @param traceId finds this request in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<FieldError> errors,
        @Nullable String traceId) {

    /** Media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }
}
