package id.lindung.intake.person.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A population number: six digits for the kecamatan of <em>first</em> registration, six for the birth date (day, month,
 * year; 40 is added to a woman's day), four running. People move and registers err, so what does not match is only ever
 * a warning.
 *
 * @param digits 16 digits
 */
public record Nik(String digits) {

    private static final int WOMANS_DAY = 40;
    private static final int CENTURY = 100;

    /**
     * What of the number does not match what else was said.
     *
     * @param subdistrict Kemendagri code of where she lives, such as {@code 62.11.03}
     * @return empty when all that can be compared matches
     */
    public List<NikMismatch> mismatches(
            @Nullable LocalDate birthDate, @Nullable Sex sex, @Nullable String subdistrict) {
        var found = new ArrayList<NikMismatch>();
        if (subdistrict != null && !digits.startsWith(subdistrict.replace(".", ""))) {
            found.add(NikMismatch.REGION);
        }
        if (birthDate != null && !tellsBirthDate(birthDate)) {
            found.add(NikMismatch.BIRTH_DATE);
        }
        if (sex != null && sex != Sex.UNKNOWN && isWoman() != (sex == Sex.FEMALE)) {
            found.add(NikMismatch.SEX);
        }
        return List.copyOf(found);
    }

    private boolean tellsBirthDate(LocalDate date) {
        var day = isWoman() ? number(6) - WOMANS_DAY : number(6);
        return day == date.getDayOfMonth()
                && number(8) == date.getMonthValue()
                && number(10) == date.getYear() % CENTURY;
    }

    private boolean isWoman() {
        return number(6) > WOMANS_DAY;
    }

    private int number(int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    /** Never shows the number. */
    @Override
    public String toString() {
        return "Nik[…]";
    }
}
