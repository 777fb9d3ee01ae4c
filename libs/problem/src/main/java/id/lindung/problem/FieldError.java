package id.lindung.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field at fault.
 *
 * @param pointer RFC 6901 pointer into the request body, such as {@code /victims/0/person/name}, empty for the whole
 *     body; for a parameter its name after {@code ?}, such as {@code ?limit}
 * @param code stable code of the fault, such as {@code required}
 * @param detail a sentence in the caller's language, never holding the value sent; when null, the answer takes the
 *     text {@code field.<code>} of the catalogue
 * @param args for the {@code {0}}, {@code {1}} of that text; never personal data
 */
public record FieldError(
        String pointer,
        String code,
        @Nullable String detail,
        @JsonIgnore List<String> args) {

    public FieldError {
        args = List.copyOf(args);
    }

    /** A fault with its sentence at hand. */
    public FieldError(String pointer, String code, @Nullable String detail) {
        this(pointer, code, detail, List.of());
    }

    /** A fault whose sentence comes from the catalogue ({@code field.<code>}). */
    public static FieldError of(String pointer, String code, Object... args) {
        return new FieldError(
                pointer, code, null, Arrays.stream(args).map(String::valueOf).toList());
    }
}
