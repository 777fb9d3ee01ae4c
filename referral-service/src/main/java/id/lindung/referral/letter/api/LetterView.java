package id.lindung.referral.letter.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.letter.domain.LetterStatus;
import id.lindung.referral.outbound.domain.LetterKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter without what it says; that is in its document. */
@Schema(name = "Letter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID referralId,
        @Schema(required = true) LetterKind kind,

        @Schema(required = true, description = "A signed letter never changes.")
        LetterStatus status,

        @Schema(description = "Given out at signature; without gaps within unit and year.") @Nullable
        String number,

        @Schema(description = "In what capacity somebody signed for an absent official.") @Nullable
        Acting acting,

        @Schema(required = true, description = "Whether it holds a paragraph of the centre's own.")
        boolean hasNote,

        @Schema(required = true) Instant draftedAt,
        @Nullable Instant signedAt) {

    static LetterView of(Letter shown) {
        return new LetterView(
                shown.id(),
                shown.referralId(),
                shown.kind(),
                shown.status(),
                shown.number().orElse(null),
                shown.acting().orElse(null),
                shown.sealedNote().isPresent(),
                shown.draftedAt(),
                shown.signedAt().orElse(null));
    }
}
