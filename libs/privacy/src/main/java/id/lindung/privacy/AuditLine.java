package id.lindung.privacy;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happened, in codes and names of fields; never a value. The log itself adds who acted, in which role and unit, when, and the
 * trace.
 *
 * <p>Texts that could carry a value are refused here, since a line can never be corrected or removed.
 *
 * @param action what was done, as a code: {@code person.disclosed}
 * @param subjectType kind of what it was done to, as a code: {@code person}
 * @param subjectId its id
 * @param fields names of the fields concerned, as JSON names or dotted paths: {@code name}, {@code address.village}; may be empty
 * @param purpose what for, as a code; null when the action needs none
 * @param ground the legal ground, as a code: {@code consent}, {@code emergency}, {@code legal-duty}, {@code best-interest}; null
 *     when nothing is disclosed
 * @param recipient who received the fields: a token's subject, a service or an agency's id; null when nothing is disclosed
 */
public record AuditLine(
        String action,
        String subjectType,
        UUID subjectId,
        List<String> fields,
        @Nullable String purpose,
        @Nullable String ground,
        @Nullable String recipient) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*");
    /** Any token's subject (OpenID Connect Core, 2: up to 255 ASCII characters), but nothing with a space, as a name has. */
    private static final Pattern RECIPIENT = Pattern.compile("[!-~]+");

    private static final int LONGEST = 255;

    /** Refuses, with an {@link IllegalArgumentException} naming the component, what is no code, name or id of at most 255 characters. */
    public AuditLine {
        require("action", CODE, action);
        require("subjectType", CODE, subjectType);
        fields = List.copyOf(fields);
        fields.forEach(field -> require("fields", FIELD, field));
        requireIfPresent("purpose", CODE, purpose);
        requireIfPresent("ground", CODE, ground);
        requireIfPresent("recipient", RECIPIENT, recipient);
    }

    private static void requireIfPresent(String component, Pattern shape, @Nullable String value) {
        if (value != null) {
            require(component, shape, value);
        }
    }

    private static void require(String component, Pattern shape, String value) {
        if (value.length() > LONGEST || !shape.matcher(value).matches()) {
            throw new IllegalArgumentException("An audit line's " + component + " is not of the form " + shape);
        }
    }
}
