package id.lindung.referral.letter.domain;

import java.util.Locale;

/**
 * The number of a signed letter: {@code S-62.11-2026-000031}, S for surat. It tells neither the kind of violence nor
 * anybody's initials, because letters lie on desks.
 *
 * @param year calendar year of the signature in the unit's time zone
 * @param place from 1 upwards within (unit, year), without gaps
 */
public record LetterNumber(String unit, int year, long place) {

    public LetterNumber {
        if (place < 1) {
            throw new IllegalArgumentException("A register counts from 1");
        }
    }

    /** The number as it is written. */
    public String text() {
        return String.format(Locale.ROOT, "S-%s-%04d-%06d", unit, year, place);
    }
}
