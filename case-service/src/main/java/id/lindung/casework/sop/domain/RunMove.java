package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That a case file went on by another version.
 *
 * @param steps which step went on where
 * @param movedBy token subject
 */
public record RunMove(
        UUID runId,
        UUID fromRunId,
        String fromSop,
        int fromVersion,
        String sop,
        int version,
        List<StepMapping.Line> steps,
        Instant movedAt,
        String movedBy) {

    public RunMove {
        steps = List.copyOf(steps);
    }
}
