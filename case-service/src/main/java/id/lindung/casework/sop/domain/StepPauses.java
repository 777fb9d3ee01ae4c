package id.lindung.casework.sop.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When and why a step's clock stood still: the pause that is on, and those that are over. */
@Embeddable
class StepPauses {

    private @Nullable Instant pausedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    private int pausedMinutes;

    // Those that are over, the oldest first; see Pause.
    private String[] pauses = new String[0];

    StepPauses copy() {
        var copy = new StepPauses();
        copy.pausedAt = pausedAt;
        copy.pauseReason = pauseReason;
        copy.pausedMinutes = pausedMinutes;
        copy.pauses = pauses;
        return copy;
    }

    void begin(Instant at, PauseReason reason) {
        pausedAt = at;
        pauseReason = reason;
    }

    /** The clock runs again. */
    void end(Instant at, int minutes) {
        pausedMinutes += minutes;
        close(Optional.of(at));
    }

    /** The step is over, paused or not. */
    void close() {
        close(Optional.empty());
    }

    private void close(Optional<Instant> until) {
        if (pausedAt != null && pauseReason != null) {
            var ended = new Pause(pauseReason, pausedAt, until).written();
            pauses = Stream.concat(Arrays.stream(pauses), Stream.of(ended)).toArray(String[]::new);
        }
        pausedAt = null;
        pauseReason = null;
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    Optional<PauseReason> reason() {
        return Optional.ofNullable(pauseReason);
    }

    int minutes() {
        return pausedMinutes;
    }

    /** All of them, the oldest first, the one that is on among them. */
    List<Pause> all() {
        var over = Arrays.stream(pauses).map(Pause::read);
        var on = pausedAt == null || pauseReason == null
                ? Stream.<Pause>empty()
                : Stream.of(new Pause(pauseReason, pausedAt, Optional.empty()));
        return Stream.concat(over, on).toList();
    }
}
