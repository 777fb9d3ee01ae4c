package id.lindung.intake.person.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a person's age.
 *
 * @param birthDate when known
 * @param years whole years on the day it was told, when no birth date is known; 0 covers the unborn
 * @param toldOn the day it was told, in the unit's zone
 */
public record Age(@Nullable LocalDate birthDate, @Nullable Integer years, LocalDate toldOn) {

    /**
     * Whole years on a day. From years alone the elder reading is taken, as an age in doubt counts as adult; before
     * birth it is 0, as the unborn are children (UU 35/2014 art. 1).
     *
     * @return empty when nothing was said
     */
    public OptionalInt on(LocalDate day) {
        if (birthDate != null) {
            return yearsFrom(birthDate, day);
        }
        if (years != null) {
            var earliestBirth = toldOn.minusYears(years + 1L).plusDays(1);
            return yearsFrom(earliestBirth, day);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt yearsFrom(LocalDate birth, LocalDate day) {
        return OptionalInt.of(Math.max(0, Period.between(birth, day).getYears()));
    }
}
