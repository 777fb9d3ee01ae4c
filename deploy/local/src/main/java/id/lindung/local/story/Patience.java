package id.lindung.local.story;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what events bring about: soon, never at once. */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Duration FIRST = Duration.ofMillis(25);
    private static final Duration LAST = Duration.ofMillis(200);

    private Patience() {}

    /**
     * Asks until there is something, ever less often: after 25 milliseconds, 50, 100, and then every 200.
     *
     * @param what for the failure's message
     * @throws StoryStopped after 40 seconds
     */
    public static <T> T until(String what, Supplier<Optional<T>> question) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var pause = FIRST;
        while (System.nanoTime() < end) {
            var found = question.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = LAST.compareTo(pause.multipliedBy(2)) < 0 ? LAST : pause.multipliedBy(2);
        }
        throw new StoryStopped("Waited in vain for " + what);
    }
}
