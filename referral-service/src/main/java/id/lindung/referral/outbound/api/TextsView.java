package id.lindung.referral.outbound.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lindung.referral.outbound.app.DisclosedTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands in words in a referral. */
@Schema(name = "ReferralTexts")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextsView(
        @Schema(required = true, description = "What the centre wrote for the agency.")
        String summary,

        @Schema(description = "What the agency wrote back.") @Nullable
        String feedback) {

    static TextsView of(DisclosedTexts texts) {
        return new TextsView(texts.summary(), texts.feedback().orElse(null));
    }

    /** Never shows a word. */
    @Override
    public String toString() {
        return "TextsView[…]";
    }
}
