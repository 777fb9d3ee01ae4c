package id.lindung.casework.register.domain;

import java.util.Locale;

/**
 * A number that people write on folders: register, unit, year of receipt, and place in that year's register, as in
 * {@code B-62.11-2026-000031}. It tells neither the kind of violence nor anybody's initials, because folders lie on desks.
 *
 * @param register which of the unit's registers
 * @param unit Kemendagri code of the unit, {@code NN.NN}
 * @param year calendar year of receipt in the unit's time zone
 * @param place from 1 upwards within (register, unit, year)
 */
public record RegisterNumber(Register register, String unit, int year, long place) {

    public RegisterNumber {
        if (place < 1) {
            throw new IllegalArgumentException("A register counts from 1");
        }
    }

    /** The number as it is written. */
    public String text() {
        return String.format(Locale.ROOT, "%s-%s-%04d-%06d", register.letter(), unit, year, place);
    }
}
