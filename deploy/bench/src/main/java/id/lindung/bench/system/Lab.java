package id.lindung.bench.system;

import id.lindung.local.cli.Installation;
import id.lindung.local.cli.Screen;
import id.lindung.local.server.Lifetime;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.StackConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * What every benchmark is given.
 *
 * @param seed chance repeats itself with it
 * @param runs how many are measured
 * @param warmUp how long a load lasts before the first measured run
 * @param length how long a measured run lasts
 * @param javaOptions for every service's JVM, over its own
 * @param ports where systems are placed; nothing for free ports
 * @param folder for whatever systems keep; goes afterwards
 * @param screen tells how far it is
 */
public record Lab(
        long seed,
        int runs,
        Duration warmUp,
        Duration length,
        List<String> javaOptions,
        PortPlan ports,
        Path folder,
        Screen screen) {

    /** A fresh system as {@code ./lindung up} runs it, with durable commits, in a folder of its own; the caller closes it. */
    public FreshSystem start() throws IOException, InterruptedException {
        return start(UnaryOperator.identity());
    }

    /** The same, otherwise configured. */
    public FreshSystem start(UnaryOperator<StackConfig> otherwise) throws IOException, InterruptedException {
        var installation = new Installation();
        var home = Files.createTempDirectory(folder, "system-");
        var config = StackConfig.of(
                        installation.applications(),
                        home.resolve("data"),
                        home.resolve("keys"),
                        installation.cacheFor(home.resolve("data")),
                        ports)
                .withJavaOptions(javaOptions)
                .withLifetime(Lifetime.WITH_PARENT);
        return FreshSystem.start(otherwise.apply(config), home, screen);
    }

    /** Chance that a second run with the same seed repeats; another for each {@code purpose}. */
    public Random chance(String purpose) {
        return new Random(seed * 31 + purpose.hashCode());
    }

    /** Shows a line. */
    public void tell(String line) {
        screen.note(line);
    }
}
