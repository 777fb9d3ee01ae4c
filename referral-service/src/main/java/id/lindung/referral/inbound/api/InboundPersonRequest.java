package id.lindung.referral.inbound.api;

import id.lindung.referral.inbound.domain.ContactKind;
import id.lindung.referral.inbound.domain.Content;
import id.lindung.referral.inbound.domain.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as the sender knows her: what the centre needs to begin, and no more. */
@Schema(name = "InboundPerson", description = "A person as you know her. In a crisis all of it may be missing.")
public record InboundPersonRequest(
        @Size(max = 200) @Pattern(regexp = Texts.LINE) @Nullable
        String name,

        @Schema(description = "16 digits.") @Pattern(regexp = Texts.NIK) @Nullable
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
        @Pattern(regexp = Texts.BLOCK)
        @Nullable
        String address,

        @Schema(description = "Kemendagri code of the kecamatan she lives in.")
        @Pattern(regexp = Texts.SUBDISTRICT)
        @Nullable
        String subdistrict,

        @Schema(description = "Ways to reach her. None is safe unless its safe mark is complete.")
        @Size(max = 10)
        @Nullable
        List<@NotNull @Valid InboundContact> contacts) {

    static Content.Person content(@Nullable InboundPersonRequest person) {
        return person == null ? Content.Person.UNKNOWN : person.toContent();
    }

    Content.Person toContent() {
        return new Content.Person(
                name,
                nik,
                sex,
                birthDate,
                ageYears,
                address,
                subdistrict,
                contacts == null
                        ? List.of()
                        : contacts.stream().map(InboundContact::toContent).toList());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "InboundPersonRequest[…]";
    }

    /** A way to reach a person. */
    @Schema(name = "InboundContact")
    public record InboundContact(
            @NotNull ContactKind kind,

            @NotNull @Size(max = 200) @Pattern(regexp = Texts.LINE)
            String value,

            @Valid @Nullable InboundSafeMark safeMark) {

        Content.Contact toContent() {
            return new Content.Contact(kind, value, safeMark == null ? null : safeMark.toContent());
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "InboundContact[…]";
        }
    }

    /** What makes a contact safe. */
    @Schema(
            name = "InboundSafeMark",
            description =
                    "Makes a contact safe for 30 days, if all four parts are given. Hours are of the unit's zone.")
    public record InboundSafeMark(
            @Schema(type = SchemaType.STRING, examples = "09:00") @Nullable
            LocalTime from,

            @Schema(type = SchemaType.STRING, examples = "15:00") @Nullable
            LocalTime to,

            @Schema(description = "Who may pick up.") @Size(max = 200) @Pattern(regexp = Texts.LINE) @Nullable
            String mayAnswer,

            @Schema(description = "What to say to anyone else.")
            @Size(max = 500)
            @Pattern(regexp = Texts.LINE)
            @Nullable
            String sayInstead) {

        Content.SafeMark toContent() {
            return new Content.SafeMark(from, to, mayAnswer, sayInstead);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "InboundSafeMark[…]";
        }
    }
}
