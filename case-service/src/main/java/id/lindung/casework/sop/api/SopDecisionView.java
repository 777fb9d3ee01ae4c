package id.lindung.casework.sop.api;

import id.lindung.casework.sop.app.AssignProcedures.Decision;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit once decided to walk. */
@Schema(name = "SopDecision")
public record SopDecisionView(
        @Schema(required = true, description = "Counted by unit, from 1.", examples = "2")
        long revision,

        @Schema(required = true) Instant decidedAt,

        @Schema(required = true, description = "Token subject.")
        String decidedBy,

        @Schema(required = true) SopAssignmentBody assignment) {

    static SopDecisionView of(Decision decision) {
        return new SopDecisionView(
                decision.revision(),
                decision.decidedAt(),
                decision.decidedBy(),
                SopAssignmentBody.of(decision.procedures()));
    }
}
