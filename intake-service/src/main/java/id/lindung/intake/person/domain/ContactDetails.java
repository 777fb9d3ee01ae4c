package id.lindung.intake.person.domain;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach a person, as told.
 *
 * @param value number or address
 * @param safeMark as far as she gave one
 */
public record ContactDetails(
        ContactKind kind, String value, @Nullable SafeMark safeMark) {

    /** Never shows the number. */
    @Override
    public String toString() {
        return "ContactDetails[" + kind + "]";
    }
}
