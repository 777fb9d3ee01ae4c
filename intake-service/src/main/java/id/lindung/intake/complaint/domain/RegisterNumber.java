package id.lindung.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A complaint's place in its unit's book of one year. It tells neither the kind of violence nor anyone's initials, as it
 * stands on paper that others see.
 *
 * @param year of registering, in the unit's zone
 * @param number 1, 2, 3 … without gaps
 */
@Embeddable
public record RegisterNumber(
        @Column(name = "register_year") int year,
        @Column(name = "register_number") int number) {

    /** As written, {@code 2026/000123}. */
    public String text() {
        return String.format(Locale.ROOT, "%d/%06d", year, number);
    }
}
