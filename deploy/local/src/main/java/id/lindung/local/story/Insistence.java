package id.lindung.local.story;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How people go about services that are away: they send the very same request again.
 *
 * @param longest for how long, while nobody answers or the answer only asks them to wait
 * @param witness hears every answer, also those that ask to wait
 */
public record Insistence(Duration longest, Consumer<Answer> witness) {

    /** Whoever asks once. */
    static final Insistence NONE = new Insistence(Duration.ZERO, answer -> {});
}
