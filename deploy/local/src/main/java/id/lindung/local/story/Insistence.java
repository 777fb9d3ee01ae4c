package id.lindung.local.story;

import java.time.Duration;

/**
 * How people go about services that are away: they send the very same request again.
 *
 * @param longest for how long, while nobody answers or the answer only asks them to wait
 * @param witness hears every attempt, also those that are made again
 */
public record Insistence(Duration longest, Witness witness) {

    /** Whoever asks once. */
    static final Insistence NONE = new Insistence(Duration.ZERO, (attempt, answer) -> {});
}
