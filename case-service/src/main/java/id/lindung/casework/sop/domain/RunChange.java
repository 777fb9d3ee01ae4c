package id.lindung.casework.sop.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a fact, a person or the clock changes in a run. The engine says what; the run applies and tells it. */
public sealed interface RunChange {

    /** A change of one step. */
    sealed interface OfStep extends RunChange {

        /** Its id in the definition. */
        String step();
    }

    /**
     * A step begins, and so does its clock.
     *
     * @param dueAt null for an open clock
     * @param nearAt from when on it comes near; null for an open clock
     */
    record Entered(
            String step,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable Instant nearAt) implements OfStep {}

    /**
     * A step is done.
     *
     * @param elapsedMinutes by its own clock, pauses left out
     * @param within null for an open clock
     * @param outcome of a step that decides
     */
    record Completed(
            String step,
            Instant enteredAt,
            Instant at,
            int elapsedMinutes,
            @Nullable Boolean within,
            @Nullable String outcome,
            boolean outOfOrder)
            implements OfStep {}

    /** A step is not walked. */
    record Skipped(String step, SkipReason reason) implements OfStep {}

    /** A step's clock stands still. */
    record Paused(String step, Instant at, PauseReason reason) implements OfStep {}

    /** It runs again. */
    record Resumed(
            String step,
            int pausedMinutes,
            @Nullable Instant dueAt,
            @Nullable Instant nearAt) implements OfStep {}

    /** A fifth of the time is left; marked once. */
    record CameNear(String step) implements OfStep {}

    /** The time is over; marked once. */
    record BecameOverdue(String step, Instant dueAt) implements OfStep {}

    /** Somebody has it on their own worklist, by token subject; null for nobody. */
    record Assigned(String step, @Nullable String assignee) implements OfStep {}

    /** A fact waits for its step. */
    record Kept(KeptFact fact) implements RunChange {}

    /**
     * The run is over.
     *
     * @param endState code of the definition
     */
    record Ended(String endState, Instant at) implements RunChange {}
}
