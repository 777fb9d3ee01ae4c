package id.lindung.problem.web;

import io.quarkus.logging.LoggingFilter;
import java.net.BindException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Takes the messages out of every logged exception, whoever logs it: libraries log exceptions too. Failures of the
 * set-up keep theirs, because they name settings and never a person.
 */
@LoggingFilter(name = "scrub-exceptions")
public final class LogScrubber implements Filter {

    private static final List<Class<? extends Throwable>> HARMLESS =
            List.of(ConnectException.class, BindException.class, UnknownHostException.class);

    private static final List<String> HARMLESS_PACKAGES = List.of(
            "io.quarkus.runtime.",
            "io.smallrye.config.",
            "org.flywaydb.core.api.exception.",
            "jakarta.enterprise.inject.");

    @Override
    public boolean isLoggable(LogRecord entry) {
        var thrown = entry.getThrown();
        if (thrown != null && !isHarmless(thrown)) {
            entry.setThrown(Scrubbed.of(thrown));
        }
        return true;
    }

    private static boolean isHarmless(Throwable thrown) {
        // A harmless exception with a cause prints the cause as well.
        return thrown.getCause() == null
                && thrown.getSuppressed().length == 0
                && (HARMLESS.stream().anyMatch(type -> type.isInstance(thrown))
                        || HARMLESS_PACKAGES.stream().anyMatch(thrown.getClass().getName()::startsWith));
    }
}
