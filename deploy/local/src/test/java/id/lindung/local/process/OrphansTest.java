package id.lindung.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void endWhatWasStarted() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aForeignProcessThatGotTheRecordedNumberIsLeftAlone() throws Exception {
        // Given
        Process foreign = started("sleep", "600");
        ProcessId id = ProcessId.of(foreign.pid()).orElseThrow();
        RunFolder run = new RunFolder(folder);
        run.remember("case", new ProcessId(id.pid(), id.startTicks() + 1, id.bootId()));
        // When
        orphans(run).end(List.of());
        // Then
        assertThat(foreign.isAlive()).isTrue();
        assertThat(said).isEmpty();
        assertThat(run.all()).isEmpty();
    }

    @Test
    void aFileThatNamesNoProcessIsNoReasonToFail() throws Exception {
        // Given
        Files.writeString(folder.resolve("case.json"), "{\"pid\": \"half");
        // When
        orphans(new RunFolder(folder)).end(List.of());
        // Then
        assertThat(said).isEmpty();
    }

    @Test
    void anOrphanThatIgnoresTheRequestIsKilled() throws Exception {
        // Given
        Process stubborn = started("bash", "-c", "trap '' TERM; echo deaf; while true; do read -t 600 <> <(:); done");
        stubborn.inputReader().readLine();
        RunFolder run = new RunFolder(folder);
        run.remember("case", ProcessId.of(stubborn.pid()).orElseThrow());
        // When
        new Orphans(run, Duration.ofMillis(200), said::add).end(List.of());
        // Then
        assertThat(stubborn.waitFor()).isEqualTo(128 + 9);
    }

    @Test
    void whatOthersLeanOnEndsLast() throws Exception {
        // Given
        RunFolder run = new RunFolder(folder);
        for (String part : List.of("postgres", "kafka", "case", "intake")) {
            run.remember(part, ProcessId.of(started("sleep", "600").pid()).orElseThrow());
        }
        // When
        orphans(run).end(List.of("kafka", "postgres"));
        // Then
        assertThat(said)
                .extracting(line -> line.split(" ", -1)[1])
                .containsExactly("case", "intake", "kafka", "postgres");
        for (Process process : started) {
            assertThat(process.waitFor()).isEqualTo(128 + 15);
        }
        assertThat(run.all()).isEmpty();
    }

    private Orphans orphans(RunFolder run) {
        return new Orphans(run, Duration.ofSeconds(20), said::add);
    }

    private Process started(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }
}
