package id.lindung.intake.person.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.person.domain.ContactDetails;
import id.lindung.intake.person.domain.ContactKind;
import id.lindung.intake.person.domain.SafeMark;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A way to reach a person. */
@Schema(name = "Contact", description = "A way to reach a person; not safe unless its safe mark is complete.")
public record ContactRequest(
        @NotNull ContactKind kind,

        @Schema(description = "Number or address.", examples = "0812-0000-0000")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = TextRules.LINE)
        String value,

        @Valid @Nullable SafeMarkRequest safeMark) {

    ContactDetails toDetails() {
        return new ContactDetails(kind, value, safeMark == null ? null : safeMark.toMark());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "ContactRequest[…]";
    }

    /** What makes a contact safe, for 30 days; with one part missing it does not. */
    @Schema(
            name = "SafeMark",
            description =
                    "Makes a contact safe for 30 days, if all four parts are given. Hours are of the unit's zone and may pass midnight.")
    public record SafeMarkRequest(
            @Schema(type = SchemaType.STRING, examples = "09:00") @Nullable
            LocalTime from,

            @Schema(type = SchemaType.STRING, examples = "15:00") @Nullable
            LocalTime to,

            @Schema(description = "Who may pick up.") @Size(max = 200) @Pattern(regexp = TextRules.LINE) @Nullable
            String mayAnswer,

            @Schema(description = "What to say to anyone else.")
            @Size(max = 500)
            @Pattern(regexp = TextRules.LINE)
            @Nullable
            String sayInstead) {

        SafeMark toMark() {
            return new SafeMark(from, to, mayAnswer, sayInstead);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "SafeMarkRequest[…]";
        }
    }
}
