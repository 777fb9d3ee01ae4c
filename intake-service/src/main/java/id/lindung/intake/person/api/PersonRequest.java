package id.lindung.intake.person.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.person.domain.Education;
import id.lindung.intake.person.domain.MaritalRegistration;
import id.lindung.intake.person.domain.MaritalState;
import id.lindung.intake.person.domain.Occupation;
import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.intake.person.domain.Religion;
import id.lindung.intake.person.domain.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as told. Everything may be missing; what is demanded depends on her part and on the crisis flag. */
@Schema(name = "Person", description = "A person as told at the desk. In a crisis all of it may be missing.")
public record PersonRequest(
        @Schema(description = "Name as she gives it; may be unknown in a crisis.")
        @Size(max = 200)
        @Pattern(regexp = TextRules.LINE)
        @Nullable
        String name,

        @Schema(
                description =
                        "16 digits. One that does not match birth date, sex or region is a warning in the answer.")
        @Pattern(regexp = TextRules.NIK)
        @Nullable
        String nik,

        @Nullable Sex sex,
        @Nullable LocalDate birthDate,

        @Schema(description = "Whole years, where the birth date is not known. 0 covers the unborn.")
        @Min(0)
        @Max(130)
        @Nullable
        Integer ageYears,

        @Schema(description = "Where she lives, below the kecamatan.")
        @Size(max = 500)
        @Pattern(regexp = TextRules.BLOCK)
        @Nullable
        String address,

        @Schema(description = "Kemendagri code of the kecamatan she lives in.")
        @Pattern(regexp = TextRules.SUBDISTRICT)
        @Nullable
        String subdistrict,

        @Nullable Education education,
        @Nullable Occupation occupation,
        @Nullable MaritalState maritalState,
        @Nullable MaritalRegistration maritalRegistration,

        @Schema(description = "Only where a spiritual companion is asked for.") @Nullable
        Religion religion,

        @Size(max = 4000) @Pattern(regexp = TextRules.BLOCK) @Nullable
        String notes,

        @Schema(description = "Ways to reach her. None is safe unless its safe mark is complete.")
        @Size(max = 10)
        @Nullable
        List<@NotNull @Valid ContactRequest> contacts) {

    /** Nothing told. */
    public static final PersonRequest NOBODY_KNOWN =
            new PersonRequest(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same for the domain. */
    public PersonDetails toDetails() {
        return new PersonDetails(
                name,
                nik,
                sex,
                birthDate,
                ageYears,
                address,
                subdistrict,
                education,
                occupation,
                maritalState,
                maritalRegistration,
                religion,
                notes,
                contacts == null
                        ? List.of()
                        : contacts.stream().map(ContactRequest::toDetails).toList());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "PersonRequest[…]";
    }
}
