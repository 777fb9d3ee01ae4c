package id.lindung.intake.complaint.api;

import id.lindung.intake.TextRules;
import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to identify what a complaint is about. */
@Schema(name = "OfficerAssignmentRequest")
public record OfficerAssignmentRequest(
        @Schema(description = "Token subject of one of the staff.", examples = "pendamping-2")
        @NotNull
        @Size(max = 255)
        @Pattern(regexp = TextRules.SUBJECT)
        String officer) {

    Move toMove() {
        return new Move.Assign(officer);
    }
}
