package id.lindung.intake.complaint.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to the open question. */
@Schema(name = "ClarificationRequest")
public record ClarificationRequest(
        @Schema(
                description = "What was answered. Kept encrypted.",
                examples = "Kejadian terakhir pada akhir pekan lalu.")
        @NotNull
        @Size(max = 5000)
        @Pattern(regexp = TextRules.BLOCK)
        String answer) {

    Move toMove() {
        return new Move.Clarify(answer);
    }

    /** Never shows what was said. */
    @Override
    public String toString() {
        return "ClarificationRequest[…]";
    }
}
