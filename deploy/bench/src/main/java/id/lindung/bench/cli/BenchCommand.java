package id.lindung.bench.cli;

import id.lindung.bench.load.WrongAnswer;
import id.lindung.bench.measure.Finding;
import id.lindung.bench.measure.ReportFile;
import id.lindung.bench.measure.Table;
import id.lindung.bench.probe.Machine;
import id.lindung.bench.system.Lab;
import id.lindung.bench.workload.Benchmark;
import id.lindung.bench.workload.Benchmarks;
import id.lindung.local.cli.Screen;
import id.lindung.local.server.Folders;
import id.lindung.local.stack.PortPlan;
import id.lindung.local.story.StoryStopped;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./lindung bench [name…]}: measures fresh systems on this machine. A missed goal is shown, and is no failure. */
@Command(
        name = "bench",
        description =
                "Measures how fast Lindung is on this machine, beside floors of the same machine. Each benchmark starts"
                        + " a system of its own in a folder that goes afterwards. Nothing else should run meanwhile.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    @Parameters(
            paramLabel = "NAME",
            description = "Which: ${COMPLETION-CANDIDATES}. Default: all.",
            arity = "0..*",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Option(names = "--seed", paramLabel = "S", description = "Repeats chance. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--runs", paramLabel = "N", description = "Measured runs. Default: ${DEFAULT-VALUE}.")
    private int runs = 3;

    @Option(names = "--seconds", paramLabel = "S", description = "Length of a measured run. Default: ${DEFAULT-VALUE}.")
    private int seconds = 8;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "Seconds of load before it. Default: ${DEFAULT-VALUE}.")
    private int warmUp = 12;

    @Option(
            names = "--java-option",
            paramLabel = "OPTION",
            description = "For every service's JVM, over its own; as often as wanted, such as -XX:TieredStopAtLevel=4.")
    private List<String> javaOptions = List.of();

    @Option(names = "--port-base", paramLabel = "N", description = "Where ports count from. Default: free ones.")
    private @Nullable Integer portBase;

    @Option(names = "--out", paramLabel = "FILE", description = "The JSON file. Default: .lindung/bench/<time>.json.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    /** For the help text. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Names() {
            super(Benchmarks.all().stream().map(Benchmark::name).toList());
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var unknown = new ArrayList<>(names);
        unknown.removeAll(new Names());
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "There is no benchmark " + unknown + "; there are " + new Names());
        }
        var screen = Objects.requireNonNull(spec).commandLine().getOut();
        var about = circumstances();
        about.forEach((what, value) -> screen.printf("%-12s %s%n", what, value));
        screen.flush();
        var folder = Files.createTempDirectory("lindung-bench-");
        var findings = new ArrayList<Finding>();
        try {
            for (var benchmark : Benchmarks.named(names)) {
                var finding = run(benchmark, folder, screen);
                findings.add(finding);
                Table.of(finding).forEach(screen::println);
                screen.println();
                screen.flush();
            }
        } finally {
            Folders.delete(folder);
        }
        var file = Optional.ofNullable(out).orElseGet(BenchCommand::standardFile);
        ReportFile.write(file, about, findings);
        screen.println(file);
        screen.flush();
        return findings.stream().anyMatch(finding -> finding.wrong().isPresent()) ? FAILED : 0;
    }

    private Finding run(Benchmark benchmark, Path folder, PrintWriter screen) throws InterruptedException {
        screen.printf("%n%s: %s%n", benchmark.name(), benchmark.question());
        screen.flush();
        var lab = new Lab(
                seed,
                runs,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                javaOptions,
                portBase == null ? PortPlan.free() : PortPlan.from(portBase),
                folder,
                new Screen(screen, folder));
        try {
            return new Finding(benchmark.name(), benchmark.question(), benchmark.measure(lab), Optional.empty());
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (WrongAnswer | StoryStopped wrong) {
            return failed(benchmark, String.valueOf(wrong.getMessage()));
        } catch (Exception broken) {
            broken.printStackTrace(screen);
            return failed(benchmark, broken.toString());
        }
    }

    private static Finding failed(Benchmark benchmark, String why) {
        return new Finding(benchmark.name(), benchmark.question(), List.of(), Optional.of(why));
    }

    private Map<String, String> circumstances() throws IOException {
        var about = new LinkedHashMap<String, String>();
        about.put(
                "at",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        about.put("commit", System.getProperty("lindung.commit", "unknown"));
        about.put("seed", String.valueOf(seed));
        about.put("runs", "%d of %d s after %d s".formatted(runs, seconds, warmUp));
        about.put("java-options", String.join(" ", javaOptions));
        about.putAll(Machine.describe());
        try (var file = BenchCommand.class.getResourceAsStream("/META-INF/lindung/bench.properties")) {
            var versions = new Properties();
            versions.load(Objects.requireNonNull(file));
            versions.stringPropertyNames().stream()
                    .sorted()
                    .forEach(name -> about.put(name, versions.getProperty(name)));
        }
        return about;
    }

    private static Path standardFile() {
        var time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(Clock.systemUTC().instant());
        return Path.of(System.getProperty("lindung.home", "."), ".lindung", "bench", time + ".json");
    }
}
