package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.local.process.ProcessId;
import id.lindung.local.process.RunFolder;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lindung up} finds when the one before it was killed, seen from outside: real command, real signals. */
class OrphanedStackIT {

    private static final String LAST_LINE = "Ctrl-C stops it.";

    @TempDir
    Path folder;

    private final int portBase = freeBase();

    @Test
    void aStartAfterAnyKillEndsItsOrphansAndRunsAgainUntilItIsAskedToStop() throws Exception {
        FakeService.applications(folder.resolve("apps"));
        // When everything is killed
        Process first = up();
        List<ProcessHandle> all = first.descendants().toList();
        first.destroyForcibly().waitFor();
        all.forEach(ProcessHandle::destroyForcibly);
        // Then it runs again
        Process second = up();
        Map<String, ProcessId> orphans = noted();
        assertThat(orphans).containsOnlyKeys("postgres", "kafka", "intake", "case", "referral", "reporting");
        // When the launcher alone is killed
        second.destroyForcibly().waitFor();
        assertThat(orphans.values()).allMatch(ProcessId::alive);
        // Then it runs again with children of its own
        Process third = up();
        assertThat(orphans.values()).noneMatch(ProcessId::alive);
        Map<String, ProcessId> own = noted();
        // When it is asked to stop
        third.destroy();
        // Then nothing is left
        assertThat(third.waitFor()).isZero();
        assertThat(own.values()).noneMatch(ProcessId::alive);
        assertThat(noted()).isEmpty();
    }

    private Map<String, ProcessId> noted() {
        return new RunFolder(folder.resolve("data/run")).all();
    }

    /** A base whose ports are free now: the command takes no others than those counted from one. */
    private static int freeBase() {
        while (true) {
            int base = Ports.free();
            try {
                for (int offset : new int[] {1, 2, 3, 4, 10, 20, 30, 31}) {
                    Ports.requireFree(base + offset, "a test");
                }
                return base;
            } catch (ServerFailure taken) {
                assertThat(taken).hasMessageContaining("a test");
            }
        }
    }

    /** Starts the command and returns once it says that everything is ready. */
    private Process up() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlindung.apps=" + folder.resolve("apps"),
                        "id.lindung.local.cli.Main",
                        "up",
                        "--port-base=" + portBase,
                        "--data=" + folder.resolve("data"),
                        "--keys=" + folder.resolve("keys"))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.endsWith(LAST_LINE)) {
                return process;
            }
        }
        throw new AssertionError("It ended instead of becoming ready:\n" + said);
    }
}
