package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a mark of a run's step into the words of its topic. That a step comes near only concerns worklists. */
final class MarkTeller {

    private final PinnedRun run;
    private final SopDefinition definition;

    MarkTeller(PinnedRun run, SopDefinition definition) {
        this.run = run;
        this.definition = definition;
    }

    Optional<DomainEvent> told(RunChange.Mark mark) {
        return switch (mark) {
            case RunChange.CameNear ignored -> Optional.empty();
            case RunChange.BecameOverdue overdue ->
                Optional.of(new SopStepOverdue(
                        run.caseFileId(),
                        run.sopId(),
                        run.sopVersion(),
                        StepKey.step(overdue.step()),
                        sourceStep(overdue.step()),
                        overdue.dueAt()));
            case RunChange.Escalated escalated ->
                Optional.of(new SopStepEscalated(
                        run.caseFileId(),
                        run.sopId(),
                        run.sopVersion(),
                        StepKey.step(escalated.step()),
                        sourceStep(escalated.step()),
                        escalated.role(),
                        escalated.at()));
        };
    }

    private @Nullable String sourceStep(String key) {
        return definition.step(StepKey.step(key)).sourceNumber();
    }
}
