package id.lindung.referral.letter.api;

import id.lindung.referral.letter.app.DraftLetter;
import id.lindung.referral.outbound.domain.LetterKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter to draft. */
@Schema(name = "DraftLetter")
public record DraftLetterRequest(
        @NotNull @Schema(required = true, description = "A referral has one of each kind at most.")
        LetterKind kind,

        @Size(min = 1, max = 1000)
        @Schema(
                description =
                        "A paragraph of the centre's own; kept encrypted. It stands on paper that others may read: no"
                                + " code, no place finer than the kecamatan, nothing of what was done to her.")
        @Nullable
        String note) {

    DraftLetter.Command toCommand(UUID referral) {
        return new DraftLetter.Command(referral, kind, note == null || note.isBlank() ? null : note.strip());
    }

    /** Never shows the note. */
    @Override
    public String toString() {
        return "DraftLetterRequest[" + kind + "]";
    }
}
