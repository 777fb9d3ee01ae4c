package id.lindung.local.demo;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells what happens, each line in Indonesian and below it in English, with the time that has passed. */
public final class Narrator {

    private static final String INDENT = " ".repeat(8);

    private final PrintWriter out;
    private final Clock clock;
    private final Instant began;

    Narrator(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** A new scene. */
    public void scene(int number, String id, String en) {
        line("");
        line("── %d. %s · %s".formatted(number, id, en));
    }

    /** One thing that happened. */
    public void tell(String id, String en) {
        var passed = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        line(String.format(Locale.ROOT, "%6.1fs %s", passed, id));
        line(INDENT + en);
    }

    /** A row of a table, or a remark. */
    public void line(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
