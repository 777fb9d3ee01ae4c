package id.lindung.casework.sop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far one step of a run has come. Its states and moves stand in {@link StepState}. */
@Embeddable
public class StepProgress {

    // The order of the definition, so that a run reads in it without the definition at hand.
    private int place;

    // Those who may complete it, for the worklists.
    private String[] roles;

    @Enumerated(EnumType.STRING)
    private StepState state;

    private @Nullable Instant enteredAt;

    private @Nullable ClockTimes times;

    private @Nullable Instant expiresAt;

    // The next instant at which something is to be marked, for the sweep.
    private @Nullable Instant lookAt;

    private String[] activities;

    private int repetitions;

    // Whether an earlier clock of this step was over; a later one does not undo it.
    private boolean breached;

    private StepPauses pauses;

    private @Nullable Instant completedAt;

    private @Nullable Integer elapsedMinutes;

    // WITHIN is a word of SQL.
    @Column(name = "kept_standard")
    private @Nullable Boolean within;

    private @Nullable String outcome;

    private boolean outOfOrder;

    @Enumerated(EnumType.STRING)
    private @Nullable SkipReason skipReason;

    private StepMarks marks;

    private @Nullable String assignee;

    @SuppressWarnings("NullAway.Init")
    protected StepProgress() {}

    StepProgress(int place, StepDefinition step) {
        this.place = place;
        roles = step.actors().roles().toArray(String[]::new);
        state = StepState.PENDING;
        activities = new String[0];
        pauses = new StepPauses();
        marks = StepMarks.NONE;
    }

    StepProgress copy() {
        var copy = new StepProgress();
        copy.place = place;
        copy.roles = roles;
        copy.state = state;
        copy.enteredAt = enteredAt;
        copy.times = times;
        copy.expiresAt = expiresAt;
        copy.lookAt = lookAt;
        copy.activities = activities;
        copy.repetitions = repetitions;
        copy.breached = breached;
        copy.pauses = pauses.copy();
        copy.completedAt = completedAt;
        copy.elapsedMinutes = elapsedMinutes;
        copy.within = within;
        copy.outcome = outcome;
        copy.outOfOrder = outOfOrder;
        copy.skipReason = skipReason;
        copy.marks = marks;
        copy.assignee = assignee;
        return copy;
    }

    /** The same, as that step of another version. */
    StepProgress as(int place, StepDefinition step) {
        var other = copy();
        other.place = place;
        other.roles = step.actors().roles().toArray(String[]::new);
        return other;
    }

    void apply(RunChange.OfStep change) {
        switch (change) {
            case RunChange.Entered entered -> {
                moveTo(StepState.ACTIVE);
                enteredAt = entered.at();
                expiresAt = entered.expiresAt();
                times = entered.times();
            }
            case RunChange.Reclocked reclocked -> {
                breached = reclocked.keepsBreach() && (breached || overdue());
                marks = marks.anew(reclocked.keepsBreach());
                times = reclocked.times();
            }
            case RunChange.Completed completed -> {
                moveTo(StepState.COMPLETED);
                enteredAt = completed.enteredAt();
                completedAt = completed.at();
                elapsedMinutes = completed.elapsedMinutes();
                within = completed.within();
                outcome = completed.outcome();
                outOfOrder = completed.outOfOrder();
                pauses.close();
            }
            case RunChange.ActivityDone done ->
                activities = Stream.concat(Arrays.stream(activities), Stream.of(done.activity()))
                        .distinct()
                        .toArray(String[]::new);
            case RunChange.Repeated ignored -> repetitions++;
            case RunChange.Skipped skipped -> {
                moveTo(StepState.SKIPPED);
                skipReason = skipped.reason();
                pauses.close();
            }
            case RunChange.Paused paused -> {
                moveTo(StepState.PAUSED);
                pauses.begin(paused.at(), paused.reason());
            }
            case RunChange.Resumed resumed -> {
                moveTo(StepState.ACTIVE);
                pauses.end(resumed.at(), resumed.pausedMinutes());
                times = resumed.times();
            }
            case RunChange.Extended extended -> {
                marks = marks.anew(false);
                times = extended.times();
            }
            case RunChange.Mark mark -> marks = marks.with(mark);
            case RunChange.Staffed staffed -> roles = staffed.roles().toArray(String[]::new);
            case RunChange.Assigned assigned -> assignee = assigned.assignee();
        }
        lookAt = state == StepState.ACTIVE ? marks.next(times, expiresAt).orElse(null) : null;
    }

    private void moveTo(StepState next) {
        if (!state.allows(next)) {
            throw new IllegalStep(IllegalStep.Obstacle.STATE, state.code(), next.code());
        }
        state = next;
    }

    /** Whether it is under way. */
    boolean isUnderWay() {
        return switch (state) {
            case ACTIVE, PAUSED -> true;
            case PENDING, COMPLETED, SKIPPED -> false;
        };
    }

    boolean isOpen() {
        return switch (state) {
            case PENDING, ACTIVE, PAUSED -> true;
            case COMPLETED, SKIPPED -> false;
        };
    }

    /** Its place among the steps of the definition, from 0. */
    public int place() {
        return place;
    }

    public StepState state() {
        return state;
    }

    public Optional<Instant> enteredAt() {
        return Optional.ofNullable(enteredAt);
    }

    /** Empty before it is entered, and for an open clock. */
    public Optional<Instant> dueAt() {
        return clock().map(ClockTimes::dueAt);
    }

    Optional<Instant> nearAt() {
        return clock().map(ClockTimes::nearAt);
    }

    StepMarks marks() {
        return marks;
    }

    /** When the hour changes something of it next; empty for never. */
    Optional<Instant> lookAt() {
        return Optional.ofNullable(lookAt);
    }

    /** What its clock marks and when; empty before it is entered. */
    Optional<ClockTimes> clock() {
        return Optional.ofNullable(times);
    }

    /** When a decision takes the way of nobody deciding; empty for all others. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** Ids of the activities that are done, in their order. */
    public List<String> activities() {
        return List.of(activities);
    }

    /** How often it was done and not over. */
    public int repetitions() {
        return repetitions;
    }

    /** Whether an earlier clock of it was over, by another risk. */
    public boolean breached() {
        return breached;
    }

    /** The role above that it went to; empty while it did not. */
    public Optional<String> escalatedTo() {
        return Optional.ofNullable(marks.escalatedTo());
    }

    /** Since when its clock stands still. */
    public Optional<Instant> pausedAt() {
        return pauses.pausedAt();
    }

    public Optional<PauseReason> pauseReason() {
        return pauses.reason();
    }

    /** Minutes of ended pauses, by the step's own clock. */
    public int pausedMinutes() {
        return pauses.minutes();
    }

    /** Every pause of its clock, the oldest first. */
    public List<Pause> pauses() {
        return pauses.all();
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** By the step's own clock, pauses left out; of a completed step. */
    public Optional<Integer> elapsedMinutes() {
        return Optional.ofNullable(elapsedMinutes);
    }

    /** Whether it kept its standard time; of a completed step whose clock is not open. */
    public Optional<Boolean> within() {
        return Optional.ofNullable(within);
    }

    /** Of a completed step that decides. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether it was completed before it was entered. */
    public boolean outOfOrder() {
        return outOfOrder;
    }

    public Optional<SkipReason> skipReason() {
        return Optional.ofNullable(skipReason);
    }

    /** Whether it is active and past its due time, seen already or not. */
    public boolean isOverdueAt(Instant now) {
        return state == StepState.ACTIVE && (overdue() || isPast(dueAt(), now));
    }

    /** Whether it is active and near its due time, seen already or not; an overdue one is not near. */
    public boolean isNearAt(Instant now) {
        return state == StepState.ACTIVE && !isOverdueAt(now) && (near() || isPast(nearAt(), now));
    }

    private static boolean isPast(Optional<Instant> instant, Instant now) {
        return instant.filter(at -> !now.isBefore(at)).isPresent();
    }

    /** Whether it was seen to come near its due time. */
    public boolean near() {
        return marks.near();
    }

    /** Whether it was seen to pass its due time. */
    public boolean overdue() {
        return marks.overdue();
    }

    /** Token subject of whoever has it on their own worklist. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }
}
