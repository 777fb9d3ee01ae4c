package id.lindung.system;

import id.lindung.local.process.Backoff;
import id.lindung.local.process.Watcher;
import id.lindung.local.server.Lifetime;
import id.lindung.local.stack.Applications;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import id.lindung.local.stack.StackConfig;
import id.lindung.local.story.People;
import id.lindung.testkit.ProjectFiles;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** The whole system as {@code ./lindung up} runs it, on free ports in a folder of its own that goes when the test ends. */
final class RunningStack implements AutoCloseable {

    /** The first start of a test run records what makes the many later ones cheap, as the launcher's build does. */
    private static final AtomicBoolean CACHES_RECORDED = new AtomicBoolean();

    private final Path folder;
    private final Stack stack;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private RunningStack(Path folder, Stack stack) {
        this.folder = folder;
        this.stack = stack;
    }

    /** Starts it with so many replicas of every service and returns once all are ready. */
    static RunningStack start(int replicas) throws IOException, InterruptedException {
        var built = Applications.builtIn(ProjectFiles.home());
        if (!CACHES_RECORDED.getAndSet(true)) {
            start(built.recording(), 1).close();
        }
        return start(built, replicas);
    }

    private static RunningStack start(Applications applications, int replicas)
            throws IOException, InterruptedException {
        var home = ProjectFiles.home();
        var folder = Files.createTempDirectory("lindung-system-");
        var config = StackConfig.of(
                        applications,
                        folder.resolve("data"),
                        folder.resolve("keys"),
                        home.resolve(".lindung/cache"),
                        PortPlan.free())
                .withReplicas(replicas)
                .withLifetime(Lifetime.WITH_PARENT)
                .withBackoff(new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2), Duration.ofSeconds(20)));
        return new RunningStack(folder, Stack.start(config, new OnScreen()));
    }

    Stack stack() {
        return stack;
    }

    /** Where everything that the system stores lies, its keys excepted. */
    Path data() {
        return stack.config().data();
    }

    Centre centre(String unit) {
        return new Centre(stack, http, unit);
    }

    /** The people of a unit and of its partners, as the demonstration knows them. */
    People people(String unit) {
        return new People(stack, http, unit);
    }

    ApiClient operator(Service service) {
        return Centre.operator(stack, http, service);
    }

    @Override
    public void close() throws IOException {
        http.shutdownNow();
        stack.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Tells what happens to the processes, so that a failed run can be followed. */
    private static final class OnScreen implements Watcher {

        @Override
        public void ready(String part, Duration took) {
            System.out.printf("%s ready after %d ms%n", part, took.toMillis());
        }

        @Override
        public void died(String part, String why, Duration delay) {
            System.out.printf("%s %s%n", part, why);
        }

        @Override
        public void note(String line) {
            System.out.println(line);
        }

        @Override
        public void failed(String part, String why) {
            System.out.printf("%s given up: %s%n", part, why);
        }
    }
}
