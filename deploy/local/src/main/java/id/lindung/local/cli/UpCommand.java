package id.lindung.local.cli;

import id.lindung.local.server.ServerFailure;
import id.lindung.local.stack.Stack;
import id.lindung.local.stack.StackConfig;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./lindung up}: runs the whole system until Ctrl-C or SIGTERM, both of which end it with exit code 0. */
@Command(
        name = "up",
        description = "Starts PostgreSQL, Kafka, the token issuer and the four services on 127.0.0.1.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Mixin
    private PortBase portBase = new PortBase();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "What the system keeps: databases, topics, logs. Default: .lindung/data in the project folder.")
    private @Nullable Path data;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description =
                    "Keys and passwords, to be backed up apart from the data. Default: .lindung/keys in the project"
                            + " folder.")
    private @Nullable Path keys;

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;

    UpCommand(Clock clock) {
        this.clock = clock;
    }

    /** Ends by an exception: being asked to stop ends the JVM in {@link #stopWhenAsked}. */
    @Override
    public Integer call() throws InterruptedException {
        Instant began = clock.instant();
        StackConfig config = config();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Screen screen = new Screen(out, config.data().resolve("logs"));
        screen.line("Starting Lindung on " + config.data());
        AtomicBoolean asked = new AtomicBoolean();
        try (Stack stack = Stack.prepare(config, screen)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopWhenAsked(stack, screen, asked), "stop"));
            stack.startAll();
            new Summary(stack).print(screen, Duration.between(began, clock.instant()));
            throw new ServerFailure(screen.givenUp().join());
        } catch (ServerFailure failure) {
            if (asked.get()) {
                // Parts that do not get ready because they are being stopped are no failure.
                return 0;
            }
            throw failure;
        }
    }

    /** Being told to stop is how this command ends well: without the halt the JVM would answer 130 or 143. */
    private static void stopWhenAsked(Stack stack, Screen screen, AtomicBoolean asked) {
        if (stack.isClosed()) {
            return;
        }
        asked.set(true);
        screen.line("Stopping; what was accepted is finished first ...");
        try {
            stack.close();
        } catch (ServerFailure failure) {
            screen.line("lindung: " + failure.getMessage());
            Runtime.getRuntime().halt(Main.FAILED);
        }
        screen.line("Stopped.");
        Runtime.getRuntime().halt(0);
    }

    private StackConfig config() {
        Installation installation = new Installation();
        Path dataFolder = Optional.ofNullable(data).orElseGet(installation::defaultData);
        return StackConfig.of(
                installation.applications(),
                dataFolder,
                Optional.ofNullable(keys).orElseGet(installation::defaultKeys),
                installation.cacheFor(dataFolder),
                portBase.ports());
    }
}
