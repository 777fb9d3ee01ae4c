package id.lindung.intake.complaint.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is unclear in a complaint. */
@Schema(name = "ClarificationQuestionRequest")
public record ClarificationQuestionRequest(
        @Schema(description = "What somebody is to be asked. Kept encrypted.", examples = "Kapan kejadian terakhir?")
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = TextRules.BLOCK)
        String question) {

    Move toMove() {
        return new Move.Ask(question);
    }

    /** Never shows what was said. */
    @Override
    public String toString() {
        return "ClarificationQuestionRequest[…]";
    }
}
