package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a run moves through its definition: which step is entered next, what its clock marks, how it is completed. It works
 * on a copy of the progress and notes every change; {@link RunEngine} says what sets it in motion.
 *
 * <p>A step is entered when something has arrived at it and nothing under way can still come to it, so that branches join
 * where their ways meet. It is entered at the instant at which the last of those before it was completed.
 */
final class RunWalk {

    private final SopDefinition definition;
    private final WorkingTime hours;
    private final Progress progress;
    private final List<RunChange> changes = new ArrayList<>();

    RunWalk(SopDefinition definition, WorkingTime hours, Progress progress) {
        this.definition = definition;
        this.hours = hours;
        this.progress = progress.copy();
    }

    List<RunChange> changes() {
        return changes;
    }

    Progress progress() {
        return progress;
    }

    void emit(RunChange change) {
        progress.apply(change);
        changes.add(change);
    }

    /** Enters what can be entered, and ends the run when nothing is left. */
    void goOn(Instant now) {
        while (!progress.ended()) {
            var main = Course.main(definition, progress, now);
            main.left().forEach(step -> emit(new RunChange.Skipped(step.id(), SkipReason.OTHER_PATH)));
            var interrupting = Course.interrupting(definition, progress, now);
            if (interrupting.isPresent() && step(interrupting.get())) {
                continue;
            }
            if (step(main)) {
                continue;
            }
            if (interrupting.isPresent() && interrupting.get().isOver()) {
                comeBack(now);
            } else if (interrupting.isEmpty() && main.isOver()) {
                end(endState(), lastDone(now));
            } else {
                return;
            }
        }
    }

    private boolean step(Course course) {
        var next = course.next();
        next.ifPresent(step -> enter(course.key(step), step, course.arrivedAt(step)));
        return next.isPresent();
    }

    private void enter(String key, StepDefinition step, Instant at) {
        var now = progress.circumstances();
        if (!step.appliesTo(now)) {
            var crisis = step.when() != null && step.when().wantsCrisis(now);
            emit(new RunChange.Skipped(key, crisis ? SkipReason.NOT_A_CRISIS : SkipReason.NOT_NEEDED));
        } else if (step.isRefused(now)) {
            emit(new RunChange.Skipped(key, SkipReason.REFUSED_BY_LAW));
        } else {
            begin(key, step, at);
        }
    }

    private void begin(String key, StepDefinition step, Instant at) {
        var clock = clockOf(step);
        var times = origin(step, at).map(clock::startingAt).orElse(new ClockTimes(at, null, null, null));
        var expiry = step.expiry();
        var expires = expiry == null ? null : expiry.time().after(at, expiry.after(), hours);
        var closes = expiry != null && expiry.outcome() != null;
        emit(new RunChange.Entered(
                key, at, closes || expires == null ? times : escalating(times, expires), closes ? expires : null));
        takeKept(key, step);
    }

    private static ClockTimes escalating(ClockTimes times, Instant at) {
        return new ClockTimes(times.startedAt(), times.nearAt(), times.dueAt(), at);
    }

    // Of several that complete it the one that happened last.
    private void takeKept(String key, StepDefinition step) {
        var kept = progress.keptFor(step, key);
        kept.stream().filter(fact -> !ends(step, fact)).forEach(fact -> take(key, step, fact));
        kept.reversed().stream().filter(fact -> ends(step, fact)).findFirst().ifPresent(fact -> take(key, step, fact));
    }

    private static boolean ends(StepDefinition step, KeptFact fact) {
        return step.completes(fact.code())
                || step.outcomeOf(fact.code(), fact.outcome()).isPresent();
    }

    /** What a fact makes of a step that is under way. */
    void take(String key, StepDefinition step, KeptFact fact) {
        if (!progress.step(key).isUnderWay()) {
            return;
        }
        if (ends(step, fact)) {
            var way = step.outcomeOf(fact.code(), fact.outcome()).map(Outcome::outcome);
            complete(key, step, fact.occurredAt(), fact.minutes(), way.orElse(null));
            return;
        }
        var repeat = step.repeat();
        if (repeat != null && step.isRepeatedBy(fact.code())) {
            emit(new RunChange.Repeated(key));
            if (repeat.restartsClock()) {
                var at = later(fact.occurredAt(), progress.step(key).enteredAt().orElseThrow());
                emit(new RunChange.Reclocked(key, clockOf(step).startingAt(at), true));
            }
        }
        step.parts().stream()
                .filter(activity -> activity.isDoneBy(fact.code(), fact.agency()))
                .filter(activity -> !progress.step(key).activities().contains(activity.id()))
                .forEach(activity -> emit(new RunChange.ActivityDone(key, activity.id())));
        completeIfEnough(key, step, fact.occurredAt(), fact.minutes());
    }

    /** Completes a step whose activities suffice, now that one was done or the law refuses another. */
    void completeIfEnough(String key, StepDefinition step, Instant at, @Nullable Integer minutes) {
        if (step.isRefused(progress.circumstances())) {
            emit(new RunChange.Skipped(key, SkipReason.REFUSED_BY_LAW));
        } else if (step.isDoneWith(progress.step(key).activities(), progress.circumstances())) {
            complete(key, step, at, minutes, null);
        }
    }

    /** A step under way is done; what happened before it began took none of its time. */
    void complete(
            String key, StepDefinition step, Instant occurredAt, @Nullable Integer minutes, @Nullable String outcome) {
        var now = progress.step(key);
        var entered = now.enteredAt().orElseThrow();
        var at = later(entered, occurredAt);
        var clock = clockOf(step);
        var started = now.clock().orElseThrow().startedAt();
        var elapsed = clock.measuresEffort() && minutes != null
                ? minutes
                : Math.max(0, clock.minutes(started, at) - paused(now, clock, at));
        var within = now.breached() ? Boolean.FALSE : clock.keeps(elapsed);
        emit(new RunChange.Completed(key, entered, at, elapsed, within, outcome, false));
    }

    private static int paused(StepProgress now, StepClock clock, Instant at) {
        var running = now.pausedAt()
                .filter(since -> since.isBefore(at))
                .map(since -> clock.minutes(since, at))
                .orElse(0);
        return now.pausedMinutes() + running;
    }

    /** The clock of a step under way is another now. */
    void reclock(String key, StepDefinition step, boolean keepsBreach) {
        var now = progress.step(key);
        var repeat = step.repeat();
        var started = repeat != null && repeat.restartsClock() && now.repetitions() > 0
                ? now.clock().map(ClockTimes::startedAt)
                : origin(step, now.enteredAt().orElseThrow());
        var clock = clockOf(step);
        var times = started.map(from -> clock.delayed(clock.startingAt(from), now.pausedMinutes()))
                .orElse(new ClockTimes(now.enteredAt().orElseThrow(), null, null, null));
        emit(new RunChange.Reclocked(key, times, keepsBreach));
    }

    private Optional<Instant> origin(StepDefinition step, Instant entered) {
        var from = step.clock().from();
        return switch (from.start()) {
            case ENTRY -> Optional.of(entered);
            case RECEIPT -> Optional.of(progress.startedAt());
            case STEP ->
                Optional.ofNullable(from.of())
                        .map(progress::current)
                        .flatMap(key -> progress.step(key).completedAt());
            case FACT -> Optional.ofNullable(from.of()).flatMap(progress::happened);
        };
    }

    /** A crisis goes before what is under way, and its steps are walked once more. */
    void interrupt(Interrupt interrupt, Instant at) {
        var underWay = keysIn(StepState.ACTIVE);
        var occurrence = progress.occurrences(interrupt.enters()) + 1;
        for (var step : definition.interrupting()) {
            // What of them the run would still come to is walked now.
            if (progress.step(progress.current(step.id())).state() == StepState.PENDING) {
                emit(new RunChange.Skipped(progress.current(step.id()), SkipReason.NOT_NEEDED));
            }
            emit(new RunChange.Opened(StepKey.of(step.id(), occurrence)));
        }
        emit(new RunChange.Interrupted(at));
        underWay.forEach(key -> emit(new RunChange.Paused(
                key, later(at, progress.step(key).enteredAt().orElseThrow()), PauseReason.CRISIS)));
    }

    private void comeBack(Instant now) {
        var at = definition.interrupting().stream()
                .flatMap(step -> progress.step(progress.current(step.id())).completedAt().stream())
                .reduce(RunWalk::later)
                .orElse(now);
        emit(new RunChange.Returned(at));
        for (var key : keysIn(StepState.PAUSED)) {
            if (progress.step(key)
                    .pauseReason()
                    .filter(PauseReason.CRISIS::equals)
                    .isPresent()) {
                resume(key, at);
            }
        }
    }

    /** A step's clock runs again; what was left of its time is left now. */
    void resume(String key, Instant at) {
        var now = progress.step(key);
        var paused = now.pausedAt().orElseThrow();
        var until = later(paused, at);
        var clock = clockOf(definition.step(StepKey.step(key)));
        emit(new RunChange.Resumed(
                key,
                until,
                clock.minutes(paused, until),
                clock.moved(now.clock().orElseThrow(), paused, until)));
    }

    List<String> keysIn(StepState state) {
        return progress.steps().entrySet().stream()
                .filter(step -> step.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Skips every open step but these. */
    void skipOpen(SkipReason reason, Set<String> butThese) {
        progress.steps().entrySet().stream()
                .filter(step -> step.getValue().isOpen() && !butThese.contains(step.getKey()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(key -> emit(new RunChange.Skipped(key, reason)));
    }

    /** When the last step was completed; the fallback while none is. */
    Instant lastDone(Instant fallback) {
        return progress.steps().values().stream()
                .flatMap(step -> step.completedAt().stream())
                .reduce(RunWalk::later)
                .orElse(fallback);
    }

    void end(String endState, Instant at) {
        emit(new RunChange.Ended(endState, at));
    }

    private String endState() {
        return progress.leftAs().or(this::decidedEnd).orElseGet(this::lastEnd);
    }

    private Optional<String> decidedEnd() {
        return definition.steps().stream()
                .flatMap(step -> progress.step(step.id()).outcome().flatMap(step::outcome).stream())
                .flatMap(way -> Optional.ofNullable(way.endsAs()).stream())
                .findFirst();
    }

    private String lastEnd() {
        return definition.steps().stream()
                .filter(step -> progress.step(step.id()).state() == StepState.COMPLETED)
                .flatMap(step -> Optional.ofNullable(step.end()).stream())
                .findFirst()
                .orElse(RunEngine.CLOSED);
    }

    StepClock clockOf(StepDefinition step) {
        return new StepClock(step.clock(), hours, progress.circumstances());
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
