package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a run stands, as the engine reads it: a copy of its own, so that thinking ahead changes nothing. */
final class Progress {

    private final SopDefinition definition;
    private final Instant startedAt;
    private final Map<String, StepProgress> steps = new LinkedHashMap<>();
    private final List<KeptFact> kept = new ArrayList<>();
    private Circumstances circumstances;
    private boolean interrupted;
    private @Nullable String leftAs;
    private boolean ended;

    /**
     * A run that has not begun.
     *
     * @param startedAt when the complaint was received
     */
    Progress(SopDefinition definition, Instant startedAt, Circumstances circumstances) {
        this.definition = definition;
        this.startedAt = startedAt;
        this.circumstances = circumstances;
        definition.steps().forEach(step -> steps.put(step.id(), new StepProgress(steps.size(), step)));
    }

    /**
     * A run that stands somewhere.
     *
     * @param leftAs how it was left for its end; null while it was not
     */
    Progress(
            SopDefinition definition,
            Instant startedAt,
            Circumstances circumstances,
            Map<String, StepProgress> steps,
            Collection<KeptFact> kept,
            boolean interrupted,
            @Nullable String leftAs,
            boolean ended) {
        this.definition = definition;
        this.startedAt = startedAt;
        this.circumstances = circumstances;
        steps.forEach((key, step) -> this.steps.put(key, step.copy()));
        this.kept.addAll(kept);
        this.interrupted = interrupted;
        this.leftAs = leftAs;
        this.ended = ended;
    }

    Progress copy() {
        return new Progress(definition, startedAt, circumstances, steps, kept, interrupted, leftAs, ended);
    }

    void apply(RunChange change) {
        switch (change) {
            case RunChange.OfStep ofStep -> step(ofStep.step()).apply(ofStep);
            case RunChange.Kept fact -> kept.add(fact.fact());
            case RunChange.Learnt learnt -> circumstances = learnt.now();
            case RunChange.Opened opened -> steps.put(opened.step(), again(opened.step()));
            case RunChange.Interrupted ignored -> interrupted = true;
            case RunChange.Returned ignored -> interrupted = false;
            case RunChange.Left left -> leftAs = left.endsAs();
            case RunChange.Ended ignored -> ended = true;
        }
    }

    private StepProgress again(String key) {
        var id = StepKey.step(key);
        return new StepProgress(step(id).place(), definition.step(id));
    }

    /** When the complaint was received. */
    Instant startedAt() {
        return startedAt;
    }

    Circumstances circumstances() {
        return circumstances;
    }

    boolean interrupted() {
        return interrupted;
    }

    /** How it was left for its end; empty while it was not. */
    Optional<String> leftAs() {
        return Optional.ofNullable(leftAs);
    }

    boolean ended() {
        return ended;
    }

    /** By key, in the order in which they came to be. */
    Map<String, StepProgress> steps() {
        return steps;
    }

    /**
     * The step of this key.
     *
     * @throws IllegalStep when there is none
     */
    StepProgress step(String key) {
        var step = steps.get(key);
        if (step == null) {
            throw new IllegalStep(IllegalStep.Obstacle.UNKNOWN_STEP);
        }
        return step;
    }

    /** The key of the time that the step is walked now, or was last. */
    String current(String id) {
        step(id);
        return StepKey.of(id, occurrences(id));
    }

    /** How often the step is walked. */
    int occurrences(String id) {
        return StepKey.times(id, steps);
    }

    boolean keeps(String code, UUID source) {
        return kept.stream().anyMatch(fact -> fact.is(code, source));
    }

    /** The kept facts that this step asks for, in the order in which they happened. */
    List<KeptFact> keptFor(StepDefinition step, String key) {
        return kept.stream()
                .filter(fact -> step.asksFor(fact.code(), fact.agency()))
                .filter(fact -> fact.occurrence() == StepKey.occurrence(key))
                .sorted(Comparator.comparing(KeptFact::occurredAt))
                .toList();
    }

    /** When such a fact happened first, as far as it was kept. */
    Optional<Instant> happened(String code) {
        return kept.stream()
                .filter(fact -> fact.code().equals(code))
                .map(KeptFact::occurredAt)
                .min(Comparator.naturalOrder());
    }
}
