package id.lindung.casework.sop.domain;

import id.lindung.casework.sop.domain.IllegalStep.Obstacle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure is walked: from where a run stands and something that happened to what changes. It keeps nothing, reads
 * no clock and alters nothing that it is given.
 *
 * <p>A step is entered when the one before it is completed, at that very instant. A fact that comes before its step waits
 * for it, and completes it on entry. A fact that comes again, or that the procedure does not ask for, changes nothing.
 */
final class RunEngine {

    /** How a run ends whose case file was closed before its last step. */
    static final String CLOSED = "closed";

    private final SopDefinition definition;
    private final WorkingTime hours;
    private final Progress progress;
    private final List<RunChange> changes = new ArrayList<>();

    private RunEngine(SopDefinition definition, WorkingTime hours, Progress progress) {
        this.definition = definition;
        this.hours = hours;
        this.progress = progress.copy();
    }

    /** The first step is entered. */
    static List<RunChange> begin(SopDefinition definition, WorkingTime hours, Progress progress, Instant at) {
        var engine = new RunEngine(definition, hours, progress);
        engine.enter(definition.first(), at);
        return engine.changes;
    }

    /** What a fact changes. */
    static List<RunChange> record(
            SopDefinition definition, WorkingTime hours, Progress progress, Fact fact, Instant recordedAt) {
        var engine = new RunEngine(definition, hours, progress);
        if (!progress.ended()) {
            FactCode.of(fact.code()).ifPresent(code -> engine.take(code, fact, recordedAt));
        }
        return engine.changes;
    }

    /**
     * What a person's completion changes.
     *
     * @throws IllegalStep when it is refused
     */
    static List<RunChange> complete(
            SopDefinition definition, WorkingTime hours, Progress progress, HandCompletion done) {
        var engine = new RunEngine(definition, hours, progress);
        engine.completeByHand(done);
        return engine.changes;
    }

    /**
     * A step's clock stands still.
     *
     * @throws IllegalStep when it is not active
     */
    static List<RunChange> pause(Progress progress, String step, PauseReason reason, Instant at) {
        requireRunning(progress);
        var change = new RunChange.Paused(step, at, reason);
        progress.copy().apply(change);
        return List.of(change);
    }

    /**
     * A step's clock runs again; what was left of its time is left now.
     *
     * @throws IllegalStep when it is not paused
     */
    static List<RunChange> resume(
            SopDefinition definition, WorkingTime hours, Progress progress, String step, Instant at) {
        requireRunning(progress);
        var now = progress.step(step);
        var paused = now.pausedAt()
                .orElseThrow(() -> new IllegalStep(Obstacle.STATE, now.state().code(), StepState.ACTIVE.code()));
        var clock = new StepClock(definition.step(step).clock(), hours);
        return List.of(new RunChange.Resumed(
                step,
                clock.minutes(paused, at),
                clock.moved(now.dueAt().orElse(null), paused, at),
                clock.moved(now.nearAt().orElse(null), paused, at)));
    }

    /** What the hour alone changes: marks, each once. */
    static List<RunChange> look(Progress progress, Instant now) {
        var marks = new ArrayList<RunChange>();
        progress.steps().forEach((id, step) -> mark(id, step, now).ifPresent(marks::add));
        return marks;
    }

    private static Optional<RunChange> mark(String id, StepProgress step, Instant now) {
        if (step.state() != StepState.ACTIVE || step.overdue()) {
            return Optional.empty();
        }
        var due = step.dueAt().filter(at -> !now.isBefore(at));
        if (due.isPresent()) {
            return Optional.of(new RunChange.BecameOverdue(id, due.get()));
        }
        return step.near()
                ? Optional.empty()
                : step.nearAt().filter(at -> !now.isBefore(at)).map(at -> new RunChange.CameNear(id));
    }

    private void take(FactCode code, Fact fact, Instant recordedAt) {
        if (code == FactCode.CASE_FILE_CLOSED) {
            close(earlier(fact.occurredAt(), recordedAt));
            return;
        }
        definition.completedBy(code).ifPresent(step -> {
            var now = progress.step(step.id());
            switch (now.state()) {
                case PENDING -> keep(fact, recordedAt);
                case ACTIVE, PAUSED ->
                    completeAndGoOn(
                            step,
                            earlier(fact.occurredAt(), recordedAt),
                            fact.minutes().isPresent() ? fact.minutes().getAsInt() : null,
                            step.outcomeOf(code).map(Outcome::outcome).orElse(null));
                case COMPLETED, SKIPPED -> {
                    // It was done already, or is not walked: the fact tells the run nothing new.
                }
            }
        });
    }

    private void keep(Fact fact, Instant recordedAt) {
        if (!progress.keeps(fact.code(), fact.sourceId())) {
            emit(new RunChange.Kept(new KeptFact(
                    fact.code(),
                    fact.sourceId(),
                    fact.occurredAt(),
                    recordedAt,
                    fact.minutes().isPresent() ? fact.minutes().getAsInt() : null)));
        }
    }

    private void completeByHand(HandCompletion done) {
        requireRunning(progress);
        var now = progress.step(done.step());
        var step = definition.step(done.step());
        requireAllowedByHand(step, now, done);
        switch (now.state()) {
            case ACTIVE, PAUSED -> completeAndGoOn(step, done.occurredAt(), done.minutes(), done.outcome());
            case PENDING -> completeOutOfOrder(step, done);
            case COMPLETED, SKIPPED ->
                throw new IllegalStep(Obstacle.STATE, now.state().code(), StepState.COMPLETED.code());
        }
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
    private void completeOutOfOrder(StepDefinition step, HandCompletion done) {
        var minutes = done.minutes() == null ? 0 : done.minutes();
        var within = done.minutes() == null ? null : new StepClock(step.clock(), hours).keeps(minutes);
        emit(new RunChange.Completed(
                step.id(), done.occurredAt(), done.occurredAt(), minutes, within, done.outcome(), true));
        leaveOtherPaths(step, done.outcome());
    }

    private void completeAndGoOn(
            StepDefinition step, Instant occurredAt, @Nullable Integer minutes, @Nullable String outcome) {
        complete(step, occurredAt, minutes, outcome);
        goOn(step);
    }

    private void complete(
            StepDefinition step, Instant occurredAt, @Nullable Integer minutes, @Nullable String outcome) {
        var now = progress.step(step.id());
        var entered = now.enteredAt().orElseThrow();
        // What happened before the step began took none of its time.
        var at = later(entered, occurredAt);
        var clock = new StepClock(step.clock(), hours);
        var elapsed = clock.measuresEffort() && minutes != null
                ? minutes
                : Math.max(0, clock.minutes(entered, at) - paused(now, clock, at));
        emit(new RunChange.Completed(step.id(), entered, at, elapsed, clock.keeps(elapsed), outcome, false));
        leaveOtherPaths(step, outcome);
    }

    private static int paused(StepProgress now, StepClock clock, Instant at) {
        var running = now.pausedAt()
                .filter(since -> since.isBefore(at))
                .map(since -> clock.minutes(since, at))
                .orElse(0);
        return now.pausedMinutes() + running;
    }

    private void leaveOtherPaths(StepDefinition step, @Nullable String outcome) {
        if (outcome == null) {
            return;
        }
        var ahead = definition.reachableFrom(step.id());
        var stays = definition.reachableFrom(step.outcome(outcome).orElseThrow().next());
        for (var other : definition.steps()) {
            var left = ahead.contains(other.id()) && !stays.contains(other.id());
            if (left && progress.step(other.id()).state() == StepState.PENDING) {
                emit(new RunChange.Skipped(other.id(), SkipReason.OTHER_PATH));
            }
        }
    }

    // A definition has no circle, so each round is a step further.
    private void goOn(StepDefinition completed) {
        var at = progress.completedAt(completed.id());
        var next = nextOf(completed);
        if (next.isEmpty()) {
            emit(new RunChange.Ended(endState(completed), at));
        } else {
            enter(next.get(), at);
        }
    }

    private void enter(StepDefinition from, Instant instant) {
        var step = from;
        var at = instant;
        while (!progress.step(step.id()).isOpen() || !step.appliesTo(progress.crisis())) {
            var now = progress.step(step.id());
            if (now.isOpen()) {
                emit(new RunChange.Skipped(step.id(), SkipReason.NOT_A_CRISIS));
            }
            at = later(at, now.completedAt().orElse(at));
            var next = nextOf(step);
            if (next.isEmpty()) {
                emit(new RunChange.Ended(endState(step), at));
                return;
            }
            step = next.get();
        }
        begin(step, at);
    }

    private void begin(StepDefinition step, Instant at) {
        var clock = new StepClock(step.clock(), hours);
        emit(new RunChange.Entered(step.id(), at, clock.due(at), clock.near(at)));
        progress.keptFor(step).ifPresent(fact -> {
            var code = FactCode.of(fact.code()).orElseThrow();
            completeAndGoOn(
                    step,
                    fact.occurredAt(),
                    fact.minutes(),
                    step.outcomeOf(code).map(Outcome::outcome).orElse(null));
        });
    }

    private Optional<StepDefinition> nextOf(StepDefinition step) {
        if (!step.decides()) {
            return Optional.ofNullable(step.next()).map(definition::step);
        }
        return progress.step(step.id())
                .outcome()
                .flatMap(step::outcome)
                .map(Outcome::next)
                .map(definition::step);
    }

    private String endState(StepDefinition last) {
        return definition.steps().stream()
                .flatMap(step -> progress.step(step.id()).outcome().flatMap(step::outcome).stream())
                .flatMap(way -> Optional.ofNullable(way.endsAs()).stream())
                .findFirst()
                .orElseGet(() -> last.end() == null ? CLOSED : last.end());
    }

    private void close(Instant at) {
        definition.steps().stream()
                .map(StepDefinition::id)
                .filter(id -> progress.step(id).isOpen())
                .toList()
                .forEach(id -> emit(new RunChange.Skipped(id, SkipReason.CASE_FILE_CLOSED)));
        emit(new RunChange.Ended(CLOSED, at));
    }

    private void emit(RunChange change) {
        progress.apply(change);
        changes.add(change);
    }

    private static void requireRunning(Progress progress) {
        if (progress.ended()) {
            throw new IllegalStep(Obstacle.RUN_ENDED);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
