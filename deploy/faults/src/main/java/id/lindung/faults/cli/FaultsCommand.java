package id.lindung.faults.cli;

import id.lindung.faults.run.FaultRun;
import id.lindung.faults.run.Outcome;
import id.lindung.local.cli.Installation;
import id.lindung.local.cli.Screen;
import id.lindung.local.server.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./lindung faults}: a whole system in a folder that goes afterwards, on free ports, at work while everything goes
 * wrong. Exit code 0 when all that was answered is there and nothing is that must not be, else 1.
 */
@Command(
        name = "faults",
        description =
                "Kills, stops, cuts off and fills up a system of its own at work, and proves that nothing is lost.",
        mixinStandardHelpOptions = true)
final class FaultsCommand implements Callable<Integer> {

    private static final int MOST_LINES = 40;

    @Option(names = "--seed", paramLabel = "S", description = "Decides which faults come when. Default: by chance.")
    private @Nullable Long seed;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "3",
            description = "For how long faults come. Default: ${DEFAULT-VALUE}.")
    private double minutes = 3;

    @Option(
            names = "--watch-leaks",
            description = "Watches heap, threads and connections of the services, which are then spared from being"
                    + " killed. Wants at least ten minutes.")
    private boolean watchLeaks;

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;

    FaultsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        var began = clock.instant();
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        long drawn = seed == null ? began.toEpochMilli() : seed;
        var length = Duration.ofMillis((long) (minutes * 60_000));
        var folder = Files.createTempDirectory("lindung-faults-");
        var installation = new Installation();
        var plan = new FaultRun.Plan(
                drawn,
                length,
                installation.applications(),
                folder,
                installation.cacheFor(folder.resolve("data")),
                watchLeaks);
        out.printf("Seed %d, %s min of faults, commit %s%n", drawn, minutes, commit());
        var outcome = new FaultRun(plan, new Screen(out, folder.resolve("data/logs")), clock).run();
        return report(out, outcome, drawn, began, folder);
    }

    private int report(PrintWriter out, Outcome outcome, long drawn, Instant began, Path folder) {
        out.printf("%nFaults:        %s%n", outcome.injected());
        out.printf("Answers:       %s (0: none)%n", outcome.answers());
        out.printf("Looked at:     %s%n", outcome.counted());
        out.printf("Recovered:     %s s after the last fault%n", outcome.recoverySeconds());
        outcome.sizes().forEach(line -> out.println("Size:          " + line));
        for (int n = 0; n < outcome.findings().size(); n++) {
            var finding = outcome.findings().get(n);
            out.printf("%nFOUND %s: %s%n", finding.rule(), finding.what());
            outcome.histories().get(n).stream().limit(MOST_LINES).forEach(line -> out.println("    " + line));
        }
        out.printf(
                "%n%s: %d findings. Seed %d, commit %s, %d s.%n",
                outcome.findings().isEmpty() ? "PASSED" : "FAILED",
                outcome.findings().size(),
                drawn,
                commit(),
                Duration.between(began, clock.instant()).toSeconds());
        if (outcome.findings().isEmpty()) {
            Folders.delete(folder);
        } else {
            out.printf("Ledger, logs and data: %s%n", folder);
        }
        out.flush();
        return outcome.findings().isEmpty() ? 0 : Main.FAILED;
    }

    private static String commit() {
        return System.getProperty("lindung.commit", "unknown");
    }
}
