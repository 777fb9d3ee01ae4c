package id.lindung.casework.sop.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been marked of a step's clock, each once. What is to be marked, and when next, is said here and nowhere else.
 *
 * @param near whether it was seen to come near its due time
 * @param overdue whether it was seen to pass it
 * @param escalatedTo the role above that it went to; null while it did not
 */
@Embeddable
public record StepMarks(
        boolean near, boolean overdue, @Nullable String escalatedTo) {

    static final StepMarks NONE = new StepMarks(false, false, null);

    /** What is to be marked now of a step that is active. */
    List<RunChange.Mark> due(String key, StepDefinition step, ClockTimes clock, Instant now) {
        var due = new ArrayList<RunChange.Mark>();
        if (!overdue) {
            if (has(clock.dueAt(), now)) {
                due.add(new RunChange.BecameOverdue(key, Objects.requireNonNull(clock.dueAt())));
            } else if (!near && has(clock.nearAt(), now)) {
                due.add(new RunChange.CameNear(key));
            }
        }
        if (escalatedTo == null && has(clock.escalateAt(), now)) {
            due.add(new RunChange.Escalated(
                    key, step.actors().above().code(), Objects.requireNonNull(clock.escalateAt())));
        }
        return due;
    }

    StepMarks with(RunChange.Mark mark) {
        return switch (mark) {
            case RunChange.CameNear ignored -> new StepMarks(true, overdue, escalatedTo);
            case RunChange.BecameOverdue ignored -> new StepMarks(near, true, escalatedTo);
            case RunChange.Escalated escalated -> new StepMarks(near, overdue, escalated.role());
        };
    }

    /** By a clock that starts anew. */
    StepMarks anew(boolean keepsOverdue) {
        return new StepMarks(false, overdue && keepsOverdue, escalatedTo);
    }

    /**
     * When the hour changes something of a step that is active next; empty for never.
     *
     * @param clock null before it is entered
     * @param expiresAt when a decision takes the way of nobody deciding
     */
    Optional<Instant> next(@Nullable ClockTimes clock, @Nullable Instant expiresAt) {
        return clock == null
                ? Optional.ofNullable(expiresAt)
                : Stream.of(
                                near || overdue ? null : clock.nearAt(),
                                overdue ? null : clock.dueAt(),
                                escalatedTo == null ? clock.escalateAt() : null,
                                expiresAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
    }

    private static boolean has(@Nullable Instant at, Instant now) {
        return at != null && !now.isBefore(at);
    }
}
