package id.lindung.problem;

import org.jspecify.annotations.Nullable;

/**
 * One field at fault.
 *
 * @param pointer RFC 6901 pointer into the request body, such as {@code /victims/0/person/name}; for a parameter its
 *     name after {@code ?}, such as {@code ?limit}
 * @param code stable code of the fault, such as {@code required}
 * @param detail a sentence in the caller's language, never holding the value sent; when null, the answer takes the
 *     text {@code field.<code>} of the catalogue
 */
public record FieldError(
        String pointer, String code, @Nullable String detail) {

    /** A fault whose sentence comes from the catalogue ({@code field.<code>}). */
    public static FieldError of(String pointer, String code) {
        return new FieldError(pointer, code, null);
    }
}
