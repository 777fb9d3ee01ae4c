package id.lindung.casework.sop.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a step's clock runs, and what it marks; of an open clock only where it started.
 *
 * @param startedAt entry, unless the procedure names another start or the step is done once more
 * @param nearAt from when on the step comes near
 * @param dueAt when the standard time is over
 * @param escalateAt from when on it is the matter of the role above
 */
@Embeddable
public record ClockTimes(
        @Column(name = "clock_started_at") Instant startedAt,
        @Nullable Instant nearAt,
        @Nullable Instant dueAt,
        @Nullable Instant escalateAt) {}
