package id.lindung.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.Lifetime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Backoff AT_ONCE = new Backoff(Duration.ofMillis(1), Duration.ofMillis(4), LONG);

    @TempDir
    Path folder;

    private final Heard heard = new Heard();
    private Supervised part = supervised("true", AT_ONCE);

    @AfterEach
    void stop() throws InterruptedException {
        part.stop(LONG);
        assertThat(part.process()).isEmpty();
    }

    @Test
    void aPartThatRefusesItsConfigurationIsGivenUpWithItsErrorLine() {
        // Given
        part = supervised("""
                echo '{"level":"INFO","message":"starting"}'
                echo '{"level":"ERROR","message":"The keys do not fit the data."}'
                echo '{"level":"INFO","message":"stopped"}'
                exit 78
                """, AT_ONCE);
        // When
        part.start();
        // Then
        assertThatThrownBy(() -> part.awaitReady(LONG))
                .isInstanceOf(PermanentFailure.class)
                .hasMessage("part: The keys do not fit the data.");
        assertThat(part.state()).isEqualTo(Supervised.State.FAILED);
        assertThat(heard.failures).containsExactly("The keys do not fit the data.");
        assertThat(heard.delays).isEmpty();
    }

    @Test
    void aPartThatKeepsDyingIsStartedAgainAfterEverLongerDelaysUpToTheCap() {
        // Given
        part = supervised("exit 3", AT_ONCE);
        // When
        part.start();
        // Then
        await().atMost(LONG).until(() -> heard.delays.size() >= 5);
        assertThat(heard.delays.subList(0, 5)).containsExactly(millis(1), millis(2), millis(4), millis(4), millis(4));
        assertThat(heard.reasons.getFirst()).isEqualTo("ended with exit code 3");
    }

    @Test
    void aPartThatLivedLongEnoughIsForgivenItsEarlierDeaths() {
        // Given
        part = supervised("exit 3", new Backoff(Duration.ofMillis(1), LONG, Duration.ZERO));
        // When
        part.start();
        // Then
        await().atMost(LONG).until(() -> heard.delays.size() >= 4);
        assertThat(heard.delays.subList(0, 4)).containsOnly(millis(1));
    }

    @Test
    void aPartThatIsNeverReadyIsNamed() {
        // Given
        part = supervised("sleep 600", AT_ONCE);
        // When
        part.start();
        // Then
        assertThatThrownBy(() -> part.awaitReady(Duration.ofMillis(100)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageStartingWith("part did not become ready");
    }

    @Test
    void aKilledPartComesBackAsAnotherProcess() throws Exception {
        // Given
        part = supervised("echo ready; exec sleep 600", AT_ONCE);
        part.start();
        part.awaitReady(LONG);
        long first = part.process().orElseThrow().pid();
        // When
        part.kill();
        part.awaitReady(LONG);
        // Then
        assertThat(part.process().orElseThrow().pid()).isNotEqualTo(first);
        assertThat(heard.reasons).containsExactly("ended with exit code 137");
        assertThat(runFolder().all().values())
                .containsExactly(
                        ProcessId.of(part.process().orElseThrow().pid()).orElseThrow());
    }

    @Test
    void aDeadPartNeedNotWaitOutItsDelay() throws Exception {
        // Given
        part = supervised(
                "echo ready; exec sleep 600", new Backoff(LONG.multipliedBy(100), LONG.multipliedBy(100), LONG));
        part.start();
        part.awaitReady(LONG);
        part.kill();
        // When
        part.hurry();
        // Then
        part.awaitReady(LONG);
    }

    @Test
    void aStoppedPartStaysDownUntilItIsStartedAgain() throws Exception {
        // Given
        part = supervised("echo ready; exec sleep 600", AT_ONCE);
        part.start();
        part.awaitReady(LONG);
        // When
        part.stop(LONG);
        // Then
        assertThat(part.state()).isEqualTo(Supervised.State.STOPPED);
        assertThat(runFolder().all()).isEmpty();
        part.start();
        part.awaitReady(LONG);
        assertThat(heard.delays).isEmpty();
    }

    @Test
    void aPartThatDoesNotFinishIsKilled() throws Exception {
        // Given
        part = supervised("trap '' TERM; echo ready; while true; do read -t 600 <> <(:); done", AT_ONCE);
        part.start();
        part.awaitReady(LONG);
        // When
        part.stop(Duration.ofMillis(200));
        // Then
        assertThat(part.state()).isEqualTo(Supervised.State.STOPPED);
    }

    private Supervised supervised(String script, Backoff backoff) {
        return new Supervised("part", new Script(script), backoff, runFolder(), heard, Clock.systemUTC());
    }

    private RunFolder runFolder() {
        return new RunFolder(folder == null ? Path.of("unused") : folder.resolve("run"));
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private final class Script implements Launch {
        private final String script;

        Script(String script) {
            this.script = script;
        }

        @Override
        public Running start() throws IOException {
            LogFile log = new LogFile(Files.createTempDirectory(folder, "log").resolve("part.log"));
            Process process =
                    ChildProcess.start(List.of(), List.of("bash", "-c", script), log.path(), Lifetime.WITH_PARENT);
            return new LoggedProcess(process, log, 0);
        }

        @Override
        public boolean ready(Running running) {
            return running.output().contains("ready");
        }
    }

    private static final class Heard implements Watcher {
        final List<String> reasons = new CopyOnWriteArrayList<>();
        final List<Duration> delays = new CopyOnWriteArrayList<>();
        final List<String> failures = new CopyOnWriteArrayList<>();

        @Override
        public void ready(String part, Duration took) {}

        @Override
        public void died(String part, String why, Duration delay) {
            reasons.add(why);
            delays.add(delay);
        }

        @Override
        public void note(String line) {}

        @Override
        public void failed(String part, String why) {
            failures.add(why);
        }
    }
}
