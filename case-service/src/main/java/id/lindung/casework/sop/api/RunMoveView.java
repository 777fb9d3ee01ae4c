package id.lindung.casework.sop.api;

import id.lindung.casework.sop.domain.RunMove;
import id.lindung.casework.sop.domain.StepMapping;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a case file went on by another version. */
@Schema(name = "SopRunMove")
public record RunMoveView(
        @Schema(required = true, description = "The run that was left; it keeps its progress.")
        UUID fromRunId,

        @Schema(required = true, examples = "pulang-pisau-direct-crisis")
        String fromSop,

        @Schema(required = true, examples = "1") int fromVersion,

        @Schema(required = true, description = "The run that went on.")
        UUID runId,

        @Schema(required = true, examples = "pulang-pisau-direct-crisis")
        String sop,

        @Schema(required = true, examples = "2") int version,

        @Schema(required = true, description = "Which step went on where.")
        List<StepMapping.Line> steps,

        @Schema(required = true) Instant movedAt,

        @Schema(required = true, description = "Token subject.")
        String movedBy) {

    static RunMoveView of(RunMove move) {
        return new RunMoveView(
                move.fromRunId(),
                move.fromSop(),
                move.fromVersion(),
                move.runId(),
                move.sop(),
                move.version(),
                move.steps(),
                move.movedAt(),
                move.movedBy());
    }
}
