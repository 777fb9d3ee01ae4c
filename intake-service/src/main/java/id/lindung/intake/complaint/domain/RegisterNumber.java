package id.lindung.intake.complaint.domain;

import java.util.Locale;

/**
 * A complaint's place in its unit's book of one year. It tells neither the kind of violence nor anyone's initials, as it
 * stands on paper that others see.
 *
 * @param year of registering, in the unit's zone
 * @param number 1, 2, 3 … without gaps
 */
public record RegisterNumber(int year, int number) {

    /** As written, {@code 2026/000123}. */
    public String text() {
        return String.format(Locale.ROOT, "%d/%06d", year, number);
    }
}
