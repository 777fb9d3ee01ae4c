package id.lindung.intake.person.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.intake.Coded;
import id.lindung.intake.person.app.Disclosure;
import id.lindung.intake.person.app.Disclosure.Disclosed;
import id.lindung.intake.person.app.Disclosure.DisclosedContact;
import id.lindung.intake.person.domain.ContactKind;
import id.lindung.intake.person.domain.Education;
import id.lindung.intake.person.domain.MaritalRegistration;
import id.lindung.intake.person.domain.MaritalState;
import id.lindung.intake.person.domain.Occupation;
import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.domain.Religion;
import id.lindung.intake.person.domain.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Persons as disclosed. */
@Schema(name = "PersonDisclosure")
public record PersonDisclosureView(
        @Schema(description = "Fields that were allowed. One that is allowed and missing was never told.")
        Set<PersonField> fields,

        List<PersonView> persons,

        @Schema(description = "Ids that are not here, or not for you.")
        List<UUID> withheld) {

    static PersonDisclosureView of(Disclosure disclosure) {
        return new PersonDisclosureView(
                disclosure.fields(),
                disclosure.persons().stream().map(PersonView::of).toList(),
                disclosure.withheld());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "PersonDisclosureView[…]";
    }

    /** One person, with the allowed fields only. */
    @Schema(name = "DisclosedPerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PersonView(
            UUID personId,
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
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ContactView> contacts) {

        static PersonView of(Disclosed person) {
            var values = person.values();
            var birthDate = values.get(PersonField.BIRTH_DATE);
            var ageYears = values.get(PersonField.AGE_YEARS);
            return new PersonView(
                    person.personId(),
                    values.get(PersonField.NAME),
                    values.get(PersonField.NIK),
                    coded(values, PersonField.SEX, Sex.class),
                    birthDate == null ? null : LocalDate.parse(birthDate),
                    ageYears == null ? null : Integer.valueOf(ageYears),
                    values.get(PersonField.ADDRESS),
                    values.get(PersonField.SUBDISTRICT),
                    coded(values, PersonField.EDUCATION, Education.class),
                    coded(values, PersonField.OCCUPATION, Occupation.class),
                    coded(values, PersonField.MARITAL_STATE, MaritalState.class),
                    coded(values, PersonField.MARITAL_REGISTRATION, MaritalRegistration.class),
                    coded(values, PersonField.RELIGION, Religion.class),
                    values.get(PersonField.NOTES),
                    person.contacts().stream().map(ContactView::of).toList());
        }

        private static <E extends Enum<E> & Coded> @Nullable E coded(
                Map<PersonField, String> values, PersonField field, Class<E> list) {
            var code = values.get(field);
            return code == null ? null : Coded.of(list, code);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "PersonView[" + personId + "]";
        }
    }

    /** One contact; safe or not is the first thing to look at. */
    @Schema(name = "DisclosedContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactView(
            @Schema(description = "Marked safe completely, and the mark has not expired.")
            boolean safe,

            @Schema(description = "Safe, and within her hours at this moment. Ask again at the moment of calling.")
            boolean safeNow,

            @Nullable Instant safeUntil,
            ContactKind kind,
            String value,

            @Schema(type = SchemaType.STRING, examples = "09:00") @Nullable
            LocalTime from,

            @Schema(type = SchemaType.STRING, examples = "15:00") @Nullable
            LocalTime to,

            @Nullable String mayAnswer,
            @Nullable String sayInstead) {

        static ContactView of(DisclosedContact contact) {
            var told = contact.told();
            var mark = told.safeMark();
            return new ContactView(
                    contact.safe(),
                    contact.safeNow(),
                    contact.safeUntil(),
                    told.kind(),
                    told.value(),
                    mark == null ? null : mark.from(),
                    mark == null ? null : mark.to(),
                    mark == null ? null : mark.mayAnswer(),
                    mark == null ? null : mark.sayInstead());
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "ContactView[…]";
        }
    }
}
