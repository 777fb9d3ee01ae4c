package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Of a step that is active what the hour may change.
 *
 * @param expiresAt when a decision takes the way of nobody deciding; null for all others
 */
public record DueStep(
        StepMarks marks, ClockTimes clock, @Nullable Instant expiresAt) {

    /** When the hour changes something of it next; empty for never. */
    public Optional<Instant> lookAt() {
        return marks.next(clock, expiresAt);
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    DueStep with(RunChange.Mark mark) {
        return new DueStep(marks.with(mark), clock, expiresAt);
    }
}
