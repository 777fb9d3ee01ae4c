package id.lindung.intake.person.domain;

import id.lindung.intake.Coded;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a person, in clear: lives for one request, and is sealed before anything is stored. All of it may be
 * missing.
 *
 * @param nik 16 digits
 * @param ageYears whole years, where the birth date is not known
 * @param subdistrict Kemendagri code of the kecamatan she lives in
 */
public record PersonDetails(
        @Nullable String name,
        @Nullable String nik,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Integer ageYears,
        @Nullable String address,
        @Nullable String subdistrict,
        @Nullable Education education,
        @Nullable Occupation occupation,
        @Nullable MaritalState maritalState,
        @Nullable MaritalRegistration maritalRegistration,
        @Nullable Religion religion,
        @Nullable String notes,
        List<ContactDetails> contacts) {

    public PersonDetails {
        contacts = List.copyOf(contacts);
    }

    /** Sex as counted. */
    public Sex countedSex() {
        return sex == null ? Sex.UNKNOWN : sex;
    }

    /** What was said of the age, told on that day. */
    public Age age(LocalDate toldOn) {
        return new Age(birthDate, ageYears, toldOn);
    }

    /** The fields that were told, as texts to seal; contacts aside. */
    Map<PersonField, String> texts() {
        var texts = new EnumMap<PersonField, String>(PersonField.class);
        put(texts, PersonField.NAME, name);
        put(texts, PersonField.NIK, nik);
        put(texts, PersonField.SEX, code(sex));
        put(texts, PersonField.BIRTH_DATE, birthDate);
        put(texts, PersonField.AGE_YEARS, ageYears);
        put(texts, PersonField.ADDRESS, address);
        put(texts, PersonField.SUBDISTRICT, subdistrict);
        put(texts, PersonField.EDUCATION, code(education));
        put(texts, PersonField.OCCUPATION, code(occupation));
        put(texts, PersonField.MARITAL_STATE, code(maritalState));
        put(texts, PersonField.MARITAL_REGISTRATION, code(maritalRegistration));
        put(texts, PersonField.RELIGION, code(religion));
        put(texts, PersonField.NOTES, notes);
        return texts;
    }

    private static void put(Map<PersonField, String> texts, PersonField field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
