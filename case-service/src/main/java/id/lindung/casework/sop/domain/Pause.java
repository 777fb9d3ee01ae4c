package id.lindung.casework.sop.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A pause of a step's clock that is over.
 *
 * @param until when the clock ran again; empty where the step was over before it did
 */
public record Pause(PauseReason reason, Instant from, Optional<Instant> until) {

    private static final String BETWEEN = " ";

    /** As it is kept. */
    String written() {
        return reason.code() + BETWEEN + from + until.map(at -> BETWEEN + at).orElse("");
    }

    static Pause read(String written) {
        var parts = written.split(BETWEEN, -1);
        var reason = Arrays.stream(PauseReason.values())
                .filter(known -> known.code().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return new Pause(
                reason,
                Instant.parse(parts[1]),
                parts.length > 2 ? Optional.of(Instant.parse(parts[2])) : Optional.empty());
    }
}
