package id.lindung.casework.sop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
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

    private @Nullable Instant dueAt;

    private @Nullable Instant nearAt;

    private @Nullable Instant pausedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    private int pausedMinutes;

    private @Nullable Instant completedAt;

    private @Nullable Integer elapsedMinutes;

    // WITHIN is a word of SQL.
    @Column(name = "kept_standard")
    private @Nullable Boolean within;

    private @Nullable String outcome;

    private boolean outOfOrder;

    @Enumerated(EnumType.STRING)
    private @Nullable SkipReason skipReason;

    private boolean near;

    private boolean overdue;

    private @Nullable String assignee;

    @SuppressWarnings("NullAway.Init")
    protected StepProgress() {}

    StepProgress(int place, StepDefinition step) {
        this.place = place;
        roles = step.actors().roles().toArray(String[]::new);
        state = StepState.PENDING;
    }

    StepProgress copy() {
        var copy = new StepProgress();
        copy.place = place;
        copy.roles = roles;
        copy.state = state;
        copy.enteredAt = enteredAt;
        copy.dueAt = dueAt;
        copy.nearAt = nearAt;
        copy.pausedAt = pausedAt;
        copy.pauseReason = pauseReason;
        copy.pausedMinutes = pausedMinutes;
        copy.completedAt = completedAt;
        copy.elapsedMinutes = elapsedMinutes;
        copy.within = within;
        copy.outcome = outcome;
        copy.outOfOrder = outOfOrder;
        copy.skipReason = skipReason;
        copy.near = near;
        copy.overdue = overdue;
        copy.assignee = assignee;
        return copy;
    }

    void apply(RunChange.OfStep change) {
        switch (change) {
            case RunChange.Entered entered -> {
                moveTo(StepState.ACTIVE);
                enteredAt = entered.at();
                dueAt = entered.dueAt();
                nearAt = entered.nearAt();
            }
            case RunChange.Completed completed -> {
                moveTo(StepState.COMPLETED);
                enteredAt = completed.enteredAt();
                completedAt = completed.at();
                elapsedMinutes = completed.elapsedMinutes();
                within = completed.within();
                outcome = completed.outcome();
                outOfOrder = completed.outOfOrder();
                stopPause();
            }
            case RunChange.Skipped skipped -> {
                moveTo(StepState.SKIPPED);
                skipReason = skipped.reason();
                stopPause();
            }
            case RunChange.Paused paused -> {
                moveTo(StepState.PAUSED);
                pausedAt = paused.at();
                pauseReason = paused.reason();
            }
            case RunChange.Resumed resumed -> {
                moveTo(StepState.ACTIVE);
                pausedMinutes += resumed.pausedMinutes();
                dueAt = resumed.dueAt();
                nearAt = resumed.nearAt();
                stopPause();
            }
            case RunChange.CameNear ignored -> near = true;
            case RunChange.BecameOverdue ignored -> overdue = true;
            case RunChange.Assigned assigned -> assignee = assigned.assignee();
        }
    }

    private void stopPause() {
        pausedAt = null;
        pauseReason = null;
    }

    private void moveTo(StepState next) {
        if (!state.allows(next)) {
            throw new IllegalStep(IllegalStep.Obstacle.STATE, state.code(), next.code());
        }
        state = next;
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
        return Optional.ofNullable(dueAt);
    }

    Optional<Instant> nearAt() {
        return Optional.ofNullable(nearAt);
    }

    /** Since when its clock stands still. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    public Optional<PauseReason> pauseReason() {
        return Optional.ofNullable(pauseReason);
    }

    /** Minutes of ended pauses, by the step's own clock. */
    public int pausedMinutes() {
        return pausedMinutes;
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
        return state == StepState.ACTIVE && (overdue || isPast(dueAt, now));
    }

    /** Whether it is active and near its due time, seen already or not; an overdue one is not near. */
    public boolean isNearAt(Instant now) {
        return state == StepState.ACTIVE && !isOverdueAt(now) && (near || isPast(nearAt, now));
    }

    private static boolean isPast(@Nullable Instant instant, Instant now) {
        return instant != null && !now.isBefore(instant);
    }

    /** Whether it was seen to come near its due time. */
    public boolean near() {
        return near;
    }

    /** Whether it was seen to pass its due time. */
    public boolean overdue() {
        return overdue;
    }

    /** Token subject of whoever has it on their own worklist. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }
}
