package id.lindung.referral.disclosure.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as intake disclosed her, with the fields asked for and no others. Lives as long as the request at hand.
 *
 * @param sex code: {@code female}, {@code male}, {@code unknown}
 * @param subdistrict Kemendagri code of the kecamatan
 * @param religion code
 */
public record PersonFields(
        UUID personId,
        @Nullable String name,
        @Nullable String sex,
        @Nullable Integer ageYears,
        @Nullable LocalDate birthDate,
        @Nullable String subdistrict,
        @Nullable String religion) {

    /** The same without what was not asked for, whatever intake sent. */
    public PersonFields only(Set<DossierField> fields) {
        return new PersonFields(
                personId,
                fields.contains(DossierField.NAME) ? name : null,
                fields.contains(DossierField.SEX) ? sex : null,
                fields.contains(DossierField.AGE_YEARS) ? ageYears : null,
                fields.contains(DossierField.BIRTH_DATE) ? birthDate : null,
                fields.contains(DossierField.SUBDISTRICT) ? subdistrict : null,
                fields.contains(DossierField.RELIGION) ? religion : null);
    }

    /** The fields that say something, for the disclosure log. */
    public Set<DossierField> told() {
        var told = EnumSet.noneOf(DossierField.class);
        note(told, DossierField.NAME, name);
        note(told, DossierField.SEX, sex);
        note(told, DossierField.AGE_YEARS, ageYears);
        note(told, DossierField.BIRTH_DATE, birthDate);
        note(told, DossierField.SUBDISTRICT, subdistrict);
        note(told, DossierField.RELIGION, religion);
        return told;
    }

    private static void note(Set<DossierField> told, DossierField field, @Nullable Object value) {
        if (value != null) {
            told.add(field);
        }
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "PersonFields[" + personId + "]";
    }
}
