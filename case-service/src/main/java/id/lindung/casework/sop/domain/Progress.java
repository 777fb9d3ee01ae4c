package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a run stands, as the engine reads it: a copy of its own, so that thinking ahead changes nothing. */
final class Progress {

    private final boolean crisis;
    private final Map<String, StepProgress> steps = new LinkedHashMap<>();
    private final List<KeptFact> kept = new java.util.ArrayList<>();
    private boolean ended;

    private Progress(boolean crisis, boolean ended) {
        this.crisis = crisis;
        this.ended = ended;
    }

    /** The run of a definition that has not begun. */
    static Progress fresh(SopDefinition definition, boolean crisis) {
        var progress = new Progress(crisis, false);
        definition
                .steps()
                .forEach(step -> progress.steps.put(step.id(), new StepProgress(progress.steps.size(), step)));
        return progress;
    }

    static Progress of(boolean crisis, boolean ended, Map<String, StepProgress> steps, Collection<KeptFact> kept) {
        var progress = new Progress(crisis, ended);
        steps.forEach((id, step) -> progress.steps.put(id, step.copy()));
        progress.kept.addAll(kept);
        return progress;
    }

    Progress copy() {
        return of(crisis, ended, steps, kept);
    }

    void apply(RunChange change) {
        switch (change) {
            case RunChange.OfStep ofStep -> step(ofStep.step()).apply(ofStep);
            case RunChange.Kept fact -> kept.add(fact.fact());
            case RunChange.Ended ignored -> ended = true;
        }
    }

    boolean crisis() {
        return crisis;
    }

    boolean ended() {
        return ended;
    }

    Map<String, StepProgress> steps() {
        return steps;
    }

    StepProgress step(String id) {
        var step = steps.get(id);
        if (step == null) {
            throw new IllegalStep(IllegalStep.Obstacle.UNKNOWN_STEP);
        }
        return step;
    }

    boolean keeps(String code, java.util.UUID source) {
        return kept.stream().anyMatch(fact -> fact.is(code, source));
    }

    /** The kept fact that completes this step; of several the one that happened last. */
    Optional<KeptFact> keptFor(StepDefinition step) {
        @Nullable KeptFact last = null;
        for (var fact : kept) {
            var fits = step.facts().stream().anyMatch(code -> code.code().equals(fact.code()));
            if (fits && (last == null || !fact.occurredAt().isBefore(last.occurredAt()))) {
                last = fact;
            }
        }
        return Optional.ofNullable(last);
    }

    /** When the step was completed; it has been. */
    Instant completedAt(String id) {
        return step(id).completedAt().orElseThrow();
    }
}
