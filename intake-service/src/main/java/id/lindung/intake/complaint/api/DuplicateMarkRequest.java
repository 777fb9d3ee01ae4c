package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which complaint tells the same. */
@Schema(name = "DuplicateMarkRequest")
public record DuplicateMarkRequest(
        @Schema(description = "Another complaint of your unit, itself no duplicate.") @NotNull
        UUID duplicateOf) {

    Move toMove() {
        return new Move.MarkDuplicate(duplicateOf);
    }
}
