package id.lindung.referral.letter.api;

import id.lindung.referral.agency.api.Line;
import id.lindung.referral.letter.app.SignLetter;
import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.Signatory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose signature stands under the letter. */
@Schema(name = "SignLetter")
public record SignLetterRequest(
        @NotNull @Line @Size(max = 150) @Schema(required = true, description = "With degrees; kept encrypted.")
        String signatoryName,

        @NotNull
        @Line
        @Size(max = 150)
        @Schema(required = true, description = "The office signed for, without Plt. or Plh.; kept encrypted.")
        String signatoryTitle,

        @Schema(description = "Required of secretary and division head, who sign for an absent official only.")
        @Nullable
        Acting acting) {

    SignLetter.Command toCommand(UUID letter, @Nullable String ifMatch) {
        return new SignLetter.Command(
                letter, ifMatch, new Signatory(signatoryName.strip(), signatoryTitle.strip()), acting);
    }

    /** Never shows a name. */
    @Override
    public String toString() {
        return "SignLetterRequest[…]";
    }
}
