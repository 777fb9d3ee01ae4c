package id.lindung.intake.unitprofile.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.unitprofile.domain.Letterhead;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands on top of the unit's letters. */
@Schema(name = "WriteUnitProfile", description = "The letterhead as a whole: what is absent is gone.")
public record UnitProfileRequest(
        @NotNull
        @Size(max = 120)
        @Pattern(regexp = TextRules.LINE)
        @Schema(examples = "Pemerintah Kabupaten Pulang Pisau")
        String government,

        @NotNull
        @Size(max = 200)
        @Pattern(regexp = TextRules.LINE)
        @Schema(description = "The office that hosts the centre.")
        String office,

        @NotNull @Size(max = 200) @Pattern(regexp = TextRules.LINE) @Schema(description = "The centre itself.")
        String centre,

        @NotNull @Size(max = 300) @Pattern(regexp = TextRules.LINE) @Schema(description = "Of the office.")
        String address,

        @Pattern(regexp = "[+(]?[0-9][0-9 ()./-]{4,29}") @Schema(description = "The office's, as printed.") @Nullable
        String phone,

        @Size(max = 120)
        @Pattern(regexp = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")
        @Schema(description = "The office's.")
        @Nullable
        String email,

        @NotNull
        @Size(max = 80)
        @Pattern(regexp = TextRules.LINE)
        @Schema(description = "Where letters are dated.", examples = "Pulang Pisau")
        String place) {

    Letterhead toLetterhead() {
        return new Letterhead(
                government.strip(), office.strip(), centre.strip(), address.strip(), phone, email, place.strip());
    }
}
