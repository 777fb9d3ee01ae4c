package id.lindung.intake.complaint.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which unit a complaint is handed to. */
@Schema(name = "ComplaintTransferRequest")
public record ComplaintTransferRequest(
        @Schema(description = "Kemendagri code of another unit.", examples = "62.05")
        @NotNull
        @Pattern(regexp = TextRules.UNIT)
        String toUnit) {

    Move toMove() {
        return new Move.Transfer(toUnit);
    }
}
