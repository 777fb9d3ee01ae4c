package id.lindung.local.cli;

import id.lindung.local.demo.Demonstration;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Lifetime;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.Stack;
import id.lindung.local.stack.StackConfig;
import id.lindung.local.story.StoryStopped;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./lindung demo}: a whole system in a folder that goes afterwards, on free ports, and the story of one case through
 * it. Exit code 0 when everything that the services say is what was entered, else 1.
 */
@Command(
        name = "demo",
        description = "Tells the story of one case through a system of its own, and compares what comes out.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the letters are written as PDF. Default: a new folder demo-letters in the temporary"
                    + " folder, named at the end.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;

    DemoCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Instant began = clock.instant();
        PrintWriter screen = Objects.requireNonNull(spec).commandLine().getOut();
        Path letters = Optional.ofNullable(out)
                .orElse(Files.createTempDirectory("lindung-").resolve("demo-letters"));
        Path folder = Files.createTempDirectory("lindung-demo-");
        try (Stack stack = Stack.start(config(folder), new Screen(screen, folder.resolve("data/logs")))) {
            var comparison = new Demonstration(stack, screen, clock, letters).play();
            screen.printf(
                    "%nSurat · letters: %s%n%d hal dibandingkan, %d berbeda · %d things compared, %d differ; %d s%n",
                    letters,
                    comparison.compared(),
                    comparison.differences().size(),
                    comparison.compared(),
                    comparison.differences().size(),
                    Duration.between(began, clock.instant()).toSeconds());
            screen.flush();
            return comparison.differences().isEmpty() ? 0 : Main.FAILED;
        } catch (StoryStopped stopped) {
            screen.println("lindung: " + stopped.getMessage());
            screen.flush();
            return Main.FAILED;
        } finally {
            Folders.delete(folder);
        }
    }

    private static StackConfig config(Path folder) {
        Installation installation = new Installation();
        return StackConfig.of(
                        installation.applications(),
                        folder.resolve("data"),
                        folder.resolve("keys"),
                        installation.cacheFor(folder.resolve("data")),
                        PortPlan.free())
                .withLifetime(Lifetime.WITH_PARENT);
    }
}
