package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case file goes on by another version, in a run of its own; {@code contracts/events/case/sop-run.moved.v1}. The run
 * that it left has ended as {@code moved} and keeps its history.
 *
 * @param fromRunId the run that was left
 * @param startedAt when she came
 * @param steps which step goes on where, by the old step's name
 */
public record SopRunMoved(
        UUID caseFileId,
        String sopId,
        int sopVersion,
        UUID caseId,
        String sha256,
        UUID fromRunId,
        String fromSopId,
        int fromSopVersion,
        Instant startedAt,
        List<StepMapping.Line> steps)
        implements DomainEvent {

    public SopRunMoved {
        steps = List.copyOf(steps);
    }

    @Override
    public String type() {
        return "sop-run.moved.v1";
    }
}
