package id.lindung.local.cli;

import id.lindung.local.process.Watcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Tells the person at the terminal what happens, a line each. */
public final class Screen implements Watcher {

    private final PrintWriter out;
    private final Path logs;
    private final CompletableFuture<String> givenUp = new CompletableFuture<>();

    /** Shows what happens on {@code out} and where to read more. */
    public Screen(PrintWriter out, Path logs) {
        this.out = out;
        this.logs = logs;
    }

    /** Completes with the reason when a part was given up. */
    CompletableFuture<String> givenUp() {
        return givenUp;
    }

    @Override
    public void ready(String part, Duration took) {
        line("  %-12s ready after %,6d ms".formatted(part, took.toMillis()));
    }

    @Override
    public void died(String part, String why, Duration delay) {
        line("  %-12s %s, see %s; starting it again in %,d ms"
                .formatted(part, why, logs.resolve(part + ".log"), delay.toMillis()));
    }

    @Override
    public void note(String line) {
        line("  " + line);
    }

    @Override
    public void failed(String part, String why) {
        givenUp.complete(part + ": " + why);
    }

    /** Shows one line. */
    public void line(String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    /** Such as {@code 312.4 MiB}. */
    public static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MiB", bytes / (1024.0 * 1024.0));
    }
}
