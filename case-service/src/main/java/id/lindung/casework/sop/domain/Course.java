package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way that a run takes through its definition, read from how far each step has come. Nothing of it is kept: a step is
 * arrived at when the walk from the first step, along the ways that were decided, comes to it through steps that are over.
 */
final class Course {

    private final SopDefinition definition;
    private final Progress progress;
    private final String root;
    private final Instant rootAt;
    private final Set<String> bounds;
    private final int occurrence;

    private Course(
            SopDefinition definition,
            Progress progress,
            String root,
            Instant sentAt,
            Set<String> bounds,
            int occurrence) {
        this.definition = definition;
        this.progress = progress;
        this.root = root;
        this.bounds = bounds;
        this.occurrence = occurrence;
        // Where the run was sent by a fact, it arrived with the fact.
        this.rootAt = of(definition.step(root)).enteredAt().orElse(sentAt);
    }

    /** The procedure's own way; of a run that was left for its end, from where it goes on. */
    static Course main(SopDefinition definition, Progress progress, Instant now) {
        var exit = progress.leftAs().flatMap(definition::exitEndingAs);
        var root = exit.map(Exit::to).orElse(definition.first().id());
        var all = new HashSet<>(
                definition.steps().stream().map(StepDefinition::id).toList());
        return new Course(definition, progress, root, exit.isPresent() ? now : progress.startedAt(), all, 1);
    }

    /** The steps that an interruption walks, from when it began. */
    static Optional<Course> interrupting(SopDefinition definition, Progress progress, Instant now) {
        var interrupt = definition.interrupt();
        if (interrupt == null || !progress.interrupted()) {
            return Optional.empty();
        }
        var bounds = new HashSet<>(
                definition.interrupting().stream().map(StepDefinition::id).toList());
        return Optional.of(new Course(
                definition, progress, interrupt.enters(), now, bounds, progress.occurrences(interrupt.enters())));
    }

    String key(StepDefinition step) {
        return StepKey.of(step.id(), occurrence);
    }

    private StepProgress of(StepDefinition step) {
        return progress.step(key(step));
    }

    /** The next step to enter or to pass by; empty while all that was arrived at waits for others. */
    Optional<StepDefinition> next() {
        var arrived = arrived();
        var waiting = arrived.stream()
                .filter(step -> of(step).state() == StepState.PENDING)
                .toList();
        var underWay = steps().filter(step -> of(step).isUnderWay()).toList();
        return waiting.stream()
                .filter(step -> !leadsTo(underWay, step) && !leadsTo(waiting, step))
                .findFirst();
    }

    /** Whether the walk has come to its end. */
    boolean isOver() {
        return next().isEmpty() && steps().noneMatch(step -> of(step).isUnderWay());
    }

    /** Steps that nothing leads to any more, since a decision took another way. */
    List<StepDefinition> left() {
        var possible = ahead(definition.step(root));
        return steps().filter(step -> !possible.contains(step.id()) && of(step).state() == StepState.PENDING)
                .toList();
    }

    /** Whether the walk can still come to this step, or has come to it and waits there. */
    boolean isAhead(String id) {
        return ahead(definition.step(root)).contains(id)
                && of(definition.step(id)).state() == StepState.PENDING;
    }

    /** When the walk came to this step: with the last of those that lead to it. */
    Instant arrivedAt(StepDefinition step) {
        return arrivedAt(step, arrived(), new HashMap<>());
    }

    // Each step once: where branches join, the ways back would otherwise double with every join.
    private Instant arrivedAt(StepDefinition step, List<StepDefinition> arrived, Map<String, Instant> known) {
        var found = known.get(step.id());
        if (found != null) {
            return found;
        }
        var at = rootAt;
        for (var before : arrived) {
            if (isOver(before) && ways(before).contains(step.id())) {
                var passed = of(before).completedAt().orElse(at);
                at = later(at, later(passed, arrivedAt(before, arrived, known)));
            }
        }
        known.put(step.id(), at);
        return at;
    }

    private Stream<StepDefinition> steps() {
        return definition.steps().stream().filter(step -> bounds.contains(step.id()));
    }

    // In the order of the definition.
    private List<StepDefinition> arrived() {
        var ids = new LinkedHashSet<String>();
        arrive(definition.step(root), ids);
        return steps().filter(step -> ids.contains(step.id())).toList();
    }

    private void arrive(StepDefinition step, Set<String> ids) {
        if (bounds.contains(step.id()) && ids.add(step.id()) && isOver(step)) {
            ways(step).forEach(id -> arrive(definition.step(id), ids));
        }
    }

    private boolean isOver(StepDefinition step) {
        return !of(step).isOpen();
    }

    private boolean leadsTo(List<StepDefinition> from, StepDefinition to) {
        return from.stream()
                .anyMatch(step -> !step.id().equals(to.id()) && ahead(step).contains(to.id()));
    }

    private Set<String> ahead(StepDefinition from) {
        var ids = new HashSet<String>();
        goAhead(from, ids);
        return ids;
    }

    private void goAhead(StepDefinition step, Set<String> ids) {
        if (bounds.contains(step.id()) && ids.add(step.id())) {
            ways(step).forEach(id -> goAhead(definition.step(id), ids));
        }
    }

    // The ways on that are still possible; of a decision that was taken, its own.
    private List<String> ways(StepDefinition step) {
        return of(step).outcome()
                .flatMap(step::outcome)
                .map(way -> List.of(way.next()))
                .orElseGet(step::targets);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
