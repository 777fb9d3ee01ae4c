package id.lindung.intake.complaint.api;

import id.lindung.intake.complaint.app.Move;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What studying a complaint came to. */
@Schema(name = "StudyRequest")
public record StudyRequest(
        @Schema(description = "Whether its words and what they ask for are clear; if not, somebody is to be asked.")
        @NotNull
        Boolean clear) {

    Move toMove() {
        return new Move.Study(clear);
    }
}
