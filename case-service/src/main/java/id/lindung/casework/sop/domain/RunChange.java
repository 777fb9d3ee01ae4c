package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact, a person or the clock changes in a run. The engine says what; the run applies and tells it. */
public sealed interface RunChange {

    /** A change of one step. */
    sealed interface OfStep extends RunChange {

        /** Its {@link StepKey}. */
        String step();
    }

    /**
     * A step begins, and so does its clock.
     *
     * @param expiresAt when a decision takes the way of nobody deciding; null for all others
     */
    record Entered(
            String step,
            Instant at,
            ClockTimes times,
            @Nullable Instant expiresAt) implements OfStep {

        /** Null for an open clock. */
        public @Nullable Instant dueAt() {
            return times.dueAt();
        }
    }

    /** Its clock starts anew, or is another now. What was overdue by the old one stays so if it is kept. */
    record Reclocked(String step, ClockTimes times, boolean keepsBreach) implements OfStep {}

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

    /** One of the things that it consists of is done. */
    record ActivityDone(String step, String activity) implements OfStep {}

    /** It was done once more, and is not over. */
    record Repeated(String step) implements OfStep {}

    /** A step is not walked. */
    record Skipped(String step, SkipReason reason) implements OfStep {}

    /** A step's clock stands still. */
    record Paused(String step, Instant at, PauseReason reason) implements OfStep {}

    /** It runs again. */
    record Resumed(String step, Instant at, int pausedMinutes, ClockTimes times) implements OfStep {}

    /** What the hour alone marks of a step, and nothing else of the run changes by it. */
    sealed interface Mark extends OfStep {}

    /** A fifth of the time is left; marked once. */
    record CameNear(String step) implements Mark {}

    /** The time is over; marked once. */
    record BecameOverdue(String step, Instant dueAt) implements Mark {}

    /** It is long over: the matter of the role above; marked once. */
    record Escalated(String step, String role, Instant at) implements Mark {}

    /** A stay goes on longer. */
    record Extended(String step, ClockTimes times) implements OfStep {}

    /** Others may complete it, by another ruling. */
    record Staffed(String step, List<String> roles) implements OfStep {

        public Staffed {
            roles = List.copyOf(roles);
        }
    }

    /** Somebody has it on their own worklist, by token subject; null for nobody. */
    record Assigned(String step, @Nullable String assignee) implements OfStep {}

    /** A fact waits for its step. */
    record Kept(KeptFact fact) implements RunChange {}

    /** More is known of the case file. */
    record Learnt(Circumstances now) implements RunChange {}

    /** A step is to be walked once more. */
    record Opened(String step) implements RunChange {}

    /** A crisis goes before everything else. */
    record Interrupted(Instant at) implements RunChange {}

    /** It is over; what was under way goes on. */
    record Returned(Instant at) implements RunChange {}

    /** The run leaves for its end. */
    record Left(String endsAs) implements RunChange {}

    /**
     * The run is over.
     *
     * @param endState code of the definition
     */
    record Ended(String endState, Instant at) implements RunChange {}
}
