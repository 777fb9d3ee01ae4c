package id.lindung.casework.sop.domain;

import id.lindung.casework.sop.domain.IllegalStep.Obstacle;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure is walked: from where a run stands and something that happened to what changes. It keeps nothing, reads
 * no clock and alters nothing that it is given.
 *
 * <p>A fact that comes before its step waits for it, and counts on entry. A fact that comes again, or that the procedure
 * does not ask for, changes nothing but what is known of the case file.
 */
final class RunEngine {

    /** How a run ends whose case file was closed before its last step. */
    static final String CLOSED = "closed";

    private final SopDefinition definition;
    private final RunWalk walk;

    private RunEngine(Procedure procedure, Progress progress) {
        definition = procedure.definition();
        walk = new RunWalk(definition, procedure.hours(), progress);
    }

    private Progress progress() {
        return walk.progress();
    }

    /** The first step is entered. */
    static List<RunChange> begin(Procedure procedure, Progress progress) {
        var engine = new RunEngine(procedure, progress);
        engine.walk.goOn(progress.startedAt());
        return engine.walk.changes();
    }

    /** What a fact changes. */
    static List<RunChange> record(Procedure procedure, Progress progress, Fact fact, Instant recordedAt) {
        var engine = new RunEngine(procedure, progress);
        if (!progress.ended() && FactCode.of(fact.code()).isPresent()) {
            engine.take(fact, recordedAt);
        }
        return engine.walk.changes();
    }

    /**
     * What a person's completion changes.
     *
     * @throws IllegalStep when it is refused
     */
    static List<RunChange> complete(Procedure procedure, Progress progress, HandCompletion done) {
        var engine = new RunEngine(procedure, progress);
        engine.completeByHand(done);
        return engine.walk.changes();
    }

    /**
     * A step's clock stands still.
     *
     * @throws IllegalStep when it is not active
     */
    static List<RunChange> pause(Progress progress, String step, PauseReason reason, Instant at) {
        requireRunning(progress);
        var change = new RunChange.Paused(progress.current(step), at, reason);
        progress.copy().apply(change);
        return List.of(change);
    }

    /**
     * A step's clock runs again; what was left of its time is left now.
     *
     * @throws IllegalStep when it is not paused
     */
    static List<RunChange> resume(Procedure procedure, Progress progress, String step, Instant at) {
        requireRunning(progress);
        var key = progress.current(step);
        var now = progress.step(key);
        if (now.pausedAt().isEmpty()) {
            throw new IllegalStep(Obstacle.STATE, now.state().code(), StepState.ACTIVE.code());
        }
        var engine = new RunEngine(procedure, progress);
        engine.walk.resume(key, at);
        return engine.walk.changes();
    }

    /**
     * A stay goes on longer.
     *
     * @throws IllegalStep when the step is no stay under way that may be extended, or would not become longer
     */
    static List<RunChange> extend(Procedure procedure, Progress progress, String step, Instant until) {
        requireRunning(progress);
        var key = progress.current(step);
        var now = progress.step(key);
        var stay = procedure.definition().step(step);
        if (!now.isUnderWay()) {
            throw new IllegalStep(
                    Obstacle.STATE, now.state().code(), now.state().code());
        }
        var due = now.dueAt().filter(before -> until.isAfter(before));
        if (stay.clock().extendableBy().isEmpty() || due.isEmpty()) {
            throw new IllegalStep(Obstacle.NOT_EXTENDABLE);
        }
        var engine = new RunEngine(procedure, progress);
        var started = now.clock().orElseThrow().startedAt();
        engine.walk.emit(new RunChange.Extended(key, engine.walk.clockOf(stay).dueAt(started, until)));
        return engine.walk.changes();
    }

    /** What the hour alone changes: marks, each once, and decisions that nobody took in time. */
    static List<RunChange> look(Procedure procedure, Progress progress, Instant now) {
        var engine = new RunEngine(procedure, progress);
        if (!progress.ended()) {
            engine.walk.keysIn(StepState.ACTIVE).forEach(key -> engine.mark(key, now));
            engine.walk.goOn(now);
        }
        return engine.walk.changes();
    }

    /**
     * What another ruling changes: from now on the clocks of steps under way are as it has them, and what they mark is
     * reckoned anew. Steps that are over stay as they were.
     *
     * @param before the definition as it was ruled until now
     * @param procedure as it is ruled from now on
     */
    static List<RunChange> rule(SopDefinition before, Procedure procedure, Progress progress, Instant at) {
        var engine = new RunEngine(procedure, progress);
        if (!progress.ended()) {
            engine.rule(before, at);
        }
        return engine.walk.changes();
    }

    private void rule(SopDefinition before, Instant at) {
        for (var key : List.copyOf(progress().steps().keySet())) {
            var now = progress().step(key);
            var step = definition.step(StepKey.step(key));
            var old = before.step(step.id());
            if (now.isOpen() && !step.actors().equals(old.actors())) {
                walk.emit(new RunChange.Staffed(key, step.actors().roles()));
            }
            if (now.isUnderWay() && !step.clock().equals(old.clock())) {
                walk.reclock(key, step, false);
            }
            if (now.isUnderWay()) {
                walk.completeIfEnough(key, step, at, null);
            }
        }
        walk.goOn(at);
    }

    private void mark(String key, Instant now) {
        var step = progress().step(key);
        var definitionOf = stepOf(key);
        step.clock().stream()
                .flatMap(clock -> step.marks().due(key, definitionOf, clock, now).stream())
                .forEach(walk::emit);
        var expired = step.expiresAt().filter(at -> !now.isBefore(at));
        var expiry = definitionOf.expiry();
        if (expired.isPresent() && expiry != null) {
            walk.complete(key, definitionOf, expired.get(), null, expiry.outcome());
        }
    }

    private void take(Fact fact, Instant recordedAt) {
        var code = fact.code();
        // What is said to have happened before she came moves nothing to before she came.
        var at = RunWalk.later(progress().startedAt(), earlier(fact.occurredAt(), recordedAt));
        learn(fact, at);
        if (code.equals(FactCode.CASE_FILE_CLOSED.code())) {
            walk.skipOpen(SkipReason.CASE_FILE_CLOSED, Set.of());
            walk.end(CLOSED, RunWalk.later(at, walk.lastDone(at)));
            return;
        }
        var exit = definition.exit(code);
        if (exit.isPresent() && progress().leftAs().isEmpty()) {
            leave(exit.get(), at);
        } else if (arises(code)) {
            interruptUnlessAhead(at);
        } else {
            offer(fact, at, recordedAt);
        }
        walk.goOn(at);
    }

    private boolean arises(String code) {
        return definition.interrupt() != null
                && definition.interrupt().on().stream().anyMatch(on -> on.code().equals(code));
    }

    private void learn(Fact fact, Instant at) {
        var before = progress().circumstances();
        var now = before.with(fact.details(), arises(fact.code()));
        if (now.sameAs(before)) {
            return;
        }
        // What was late by the old risk stays late, seen or not.
        if (!now.risk().equals(before.risk())) {
            underWay(step -> !step.clock().maxByRisk().isEmpty()).forEach(key -> seeBreach(key, at));
        }
        walk.emit(new RunChange.Learnt(now));
        if (!now.risk().equals(before.risk())) {
            underWay(step -> !step.clock().maxByRisk().isEmpty()).forEach(key -> walk.reclock(key, stepOf(key), true));
        }
        underWay(step -> step.activities() != null).forEach(key -> walk.completeIfEnough(key, stepOf(key), at, null));
    }

    private void seeBreach(String key, Instant at) {
        var step = progress().step(key);
        if (step.isOverdueAt(at) && !step.overdue()) {
            walk.emit(new RunChange.BecameOverdue(key, step.dueAt().orElseThrow()));
        }
    }

    private List<String> underWay(Predicate<StepDefinition> of) {
        return progress().steps().entrySet().stream()
                .filter(step -> step.getValue().isUnderWay() && of.test(stepOf(step.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private StepDefinition stepOf(String key) {
        return definition.step(StepKey.step(key));
    }

    private void leave(Exit exit, Instant at) {
        walk.emit(new RunChange.Left(exit.endsAs()));
        walk.skipOpen(SkipReason.RUN_LEFT, new HashSet<>(definition.reachableFrom(exit.to())));
        if (progress().interrupted()) {
            walk.emit(new RunChange.Returned(at));
        }
    }

    // The steps of a crisis that the run will come to anyhow, or that it walks now, are not walked twice.
    private void interruptUnlessAhead(Instant at) {
        var interrupt = definition.interrupt();
        if (interrupt == null || progress().leftAs().isPresent()) {
            return;
        }
        var walked = definition.interrupting().stream()
                .anyMatch(step -> progress().step(progress().current(step.id())).isUnderWay());
        if (!walked && !Course.main(definition, progress(), at).isAhead(interrupt.enters())) {
            walk.interrupt(interrupt, at);
        }
    }

    private void offer(Fact fact, Instant at, Instant recordedAt) {
        var asking = definition.asking(fact);
        var open = asking.stream()
                .map(step -> progress().current(step.id()))
                .filter(key -> progress().step(key).isOpen())
                .toList();
        var underWay =
                open.stream().filter(key -> progress().step(key).isUnderWay()).findFirst();
        var waiting = underWay.or(() -> open.stream().findFirst());
        if ((underWay.isEmpty() && waiting.isPresent()) || definition.startsAClock(fact.code())) {
            keep(fact, recordedAt, waiting.map(StepKey::occurrence).orElse(1));
        }
        underWay.ifPresent(key ->
                walk.take(key, stepOf(key), KeptFact.of(fact, recordedAt, 1).at(at)));
    }

    private void keep(Fact fact, Instant recordedAt, int occurrence) {
        if (!progress().keeps(fact.code(), fact.sourceId())) {
            walk.emit(new RunChange.Kept(KeptFact.of(fact, recordedAt, occurrence)));
            underWay(step -> step.clock().from().isFact(fact.code()))
                    .forEach(key -> walk.reclock(key, stepOf(key), true));
        }
    }

    private void completeByHand(HandCompletion done) {
        requireRunning(progress());
        var key = progress().current(done.step());
        var now = progress().step(key);
        var step = stepOf(key);
        requireAllowedByHand(step, now, done);
        switch (now.state()) {
            case ACTIVE, PAUSED -> walk.complete(key, step, done.occurredAt(), done.minutes(), done.outcome());
            case PENDING -> completeOutOfOrder(key, step, done);
            case COMPLETED, SKIPPED ->
                throw new IllegalStep(Obstacle.STATE, now.state().code(), StepState.COMPLETED.code());
        }
        walk.goOn(done.occurredAt());
    }

    private static void requireAllowedByHand(StepDefinition step, StepProgress now, HandCompletion done) {
        if (!now.isOpen()) {
            throw new IllegalStep(Obstacle.STATE, now.state().code(), StepState.COMPLETED.code());
        }
        if (!step.byHand()) {
            throw new IllegalStep(Obstacle.NOT_BY_HAND);
        }
        if (now.state() == StepState.PENDING && !done.outOfOrder()) {
            throw new IllegalStep(Obstacle.NOT_BEGUN);
        }
        var outcome = done.outcome();
        if (step.decides() ? outcome == null || step.outcome(outcome).isEmpty() : outcome != null) {
            throw new IllegalStep(Obstacle.OUTCOME);
        }
    }

    // The run stays where it is and passes over the step when it comes there.
    private void completeOutOfOrder(String key, StepDefinition step, HandCompletion done) {
        var minutes = done.minutes() == null ? 0 : done.minutes();
        @Nullable
        Boolean within = done.minutes() == null ? null : walk.clockOf(step).keeps(minutes);
        walk.emit(new RunChange.Completed(
                key, done.occurredAt(), done.occurredAt(), minutes, within, done.outcome(), true));
    }

    private static void requireRunning(Progress progress) {
        if (progress.ended()) {
            throw new IllegalStep(Obstacle.RUN_ENDED);
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
