package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.app.Move;
import id.lindung.intake.complaint.domain.Advice;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was advised, or judged. */
@Schema(name = "AdviceRequest")
public record AdviceRequest(
        @Schema(required = true, examples = "services-explained") @NotNull
        Advice advice) {

    Move toMove() {
        return new Move.Advise(advice);
    }
}
