package id.lindung.referral.partner.api;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the agency has done what she was referred for. */
@Schema(name = "CompleteReferral")
public record CompleteReferralRequest(
        @Size(max = 4000)
        @Schema(description = "What came of it, for the centre; kept encrypted, and told to nobody else.")
        @Nullable
        String feedback) {

    Optional<String> words() {
        return Optional.ofNullable(feedback).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Never shows a word. */
    @Override
    public String toString() {
        return "CompleteReferralRequest[…]";
    }
}
