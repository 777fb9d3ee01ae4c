package id.lindung.casework.sop.domain;

import id.lindung.messaging.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a change of a run into the words of its topic. What only concerns worklists is not told. */
final class RunTeller {

    private final SopRun run;
    private final SopDefinition definition;
    private final MarkTeller marks;

    RunTeller(SopRun run, SopDefinition definition) {
        this.run = run;
        this.definition = definition;
        marks = new MarkTeller(run, definition);
    }

    Optional<DomainEvent> told(RunChange change) {
        return switch (change) {
            case RunChange.Entered entered -> Optional.of(told(entered));
            case RunChange.Completed completed -> Optional.of(told(completed));
            case RunChange.Mark mark -> marks.told(mark);
            case RunChange.Paused paused ->
                Optional.of(new SopStepPaused(
                        run.caseFileId(), run.sopId(), run.sopVersion(), StepKey.step(paused.step()), paused.reason()));
            case RunChange.Resumed resumed ->
                Optional.of(new SopStepResumed(
                        run.caseFileId(),
                        run.sopId(),
                        run.sopVersion(),
                        StepKey.step(resumed.step()),
                        resumed.pausedMinutes()));
            case RunChange.Skipped skipped ->
                Optional.of(new SopStepSkipped(
                        run.caseFileId(),
                        run.sopId(),
                        run.sopVersion(),
                        StepKey.step(skipped.step()),
                        sourceStep(skipped.step()),
                        skipped.reason()));
            case RunChange.Ended ended ->
                Optional.of(
                        new SopRunEnded(run.caseFileId(), run.sopId(), run.sopVersion(), ended.endState(), ended.at()));
            case RunChange.Assigned ignored -> Optional.empty();
            case RunChange.Staffed ignored -> Optional.empty();
            case RunChange.Reclocked ignored -> Optional.empty();
            case RunChange.Extended ignored -> Optional.empty();
            case RunChange.ActivityDone ignored -> Optional.empty();
            case RunChange.Repeated ignored -> Optional.empty();
            case RunChange.Kept ignored -> Optional.empty();
            case RunChange.Learnt ignored -> Optional.empty();
            case RunChange.Opened ignored -> Optional.empty();
            case RunChange.Interrupted ignored -> Optional.empty();
            case RunChange.Returned ignored -> Optional.empty();
            case RunChange.Left ignored -> Optional.empty();
        };
    }

    /** What was begun elsewhere and goes on here: as entered then, and paused or overdue where it is. */
    List<DomainEvent> underWay(Map<String, StepProgress> steps) {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().isUnderWay())
                .flatMap(step -> underWay(step.getKey(), step.getValue()))
                .toList();
    }

    private Stream<DomainEvent> underWay(String key, StepProgress step) {
        return Stream.of(Stream.of(entered(key, step)), paused(key, step), overdue(key, step))
                .flatMap(told -> told);
    }

    private Stream<DomainEvent> overdue(String key, StepProgress step) {
        return step
                .dueAt()
                .filter(due -> step.overdue())
                .flatMap(due -> told(new RunChange.BecameOverdue(key, due)))
                .stream();
    }

    private DomainEvent entered(String key, StepProgress step) {
        return told(new RunChange.Entered(
                key,
                step.enteredAt().orElseThrow(),
                step.clock().orElseThrow(),
                step.expiresAt().orElse(null)));
    }

    private Stream<DomainEvent> paused(String key, StepProgress step) {
        return step
                .pauseReason()
                .flatMap(
                        reason -> told(new RunChange.Paused(key, step.pausedAt().orElseThrow(), reason)))
                .stream();
    }

    private SopStepEntered told(RunChange.Entered entered) {
        var clock = definition.step(StepKey.step(entered.step())).clock();
        return new SopStepEntered(
                run.caseFileId(),
                run.sopId(),
                run.sopVersion(),
                StepKey.step(entered.step()),
                sourceStep(entered.step()),
                entered.at(),
                new SopStepEntered.Clock(clock.kind(), clock.minMinutes(), clock.maxMinutes(run.circumstances())),
                entered.dueAt());
    }

    private SopStepCompleted told(RunChange.Completed completed) {
        var clock = definition.step(StepKey.step(completed.step())).clock();
        return new SopStepCompleted(
                run.caseFileId(),
                run.sopId(),
                run.sopVersion(),
                StepKey.step(completed.step()),
                sourceStep(completed.step()),
                completed.enteredAt(),
                completed.at(),
                completed.elapsedMinutes(),
                clock.minMinutes(),
                clock.maxMinutes(run.circumstances()),
                completed.within(),
                completed.outcome(),
                completed.outOfOrder());
    }

    // Several numbers where a step holds several of the source; none where a ruling added it.
    private @Nullable String sourceStep(String key) {
        return definition.step(StepKey.step(key)).sourceNumber();
    }
}
