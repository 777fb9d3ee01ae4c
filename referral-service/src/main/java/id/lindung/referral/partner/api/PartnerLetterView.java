package id.lindung.referral.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.letter.domain.Letter;
import id.lindung.referral.outbound.domain.LetterKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signed letter as its agency sees it, without what it says. */
@Schema(name = "PartnerLetter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerLetterView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LetterKind kind,
        @Nullable String number,
        @Nullable Instant signedAt) {

    static PartnerLetterView of(Letter shown) {
        return new PartnerLetterView(
                shown.id(),
                shown.kind(),
                shown.number().orElse(null),
                shown.signedAt().orElse(null));
    }
}
