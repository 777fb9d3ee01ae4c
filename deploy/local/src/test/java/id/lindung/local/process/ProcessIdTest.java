package id.lindung.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessIdTest {

    @Test
    void anotherProcessOfTheSameNumberIsNotTheOneRecorded() throws Exception {
        // Given
        Process stranger = sleeping();
        try {
            ProcessId living = ProcessId.of(stranger.pid()).orElseThrow();
            ProcessId recorded = new ProcessId(living.pid(), living.startTicks() - 1, living.bootId());
            // When
            recorded.kill();
            recorded.terminate();
            // Then
            assertThat(recorded.alive()).isFalse();
            assertThat(living.alive()).isTrue();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void theSameNumberAndTicksOfAnEarlierBootAreAnotherProcess() throws Exception {
        // Given
        Process stranger = sleeping();
        try {
            ProcessId living = ProcessId.of(stranger.pid()).orElseThrow();
            // When, Then
            assertThat(new ProcessId(living.pid(), living.startTicks(), "an earlier boot").alive())
                    .isFalse();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void theBootIsKnownByItsWholeId() {
        assertThat(ProcessId.of(ProcessHandle.current().pid()).orElseThrow().bootId())
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    void aProcessThatEndedIsNotAlive() throws Exception {
        // Given
        Process child = sleeping();
        ProcessId id = ProcessId.of(child.pid()).orElseThrow();
        // When
        id.kill();
        // Then
        assertThat(id.awaitEnd(Duration.ofSeconds(10))).isTrue();
        child.waitFor();
        assertThat(id.alive()).isFalse();
    }

    private static Process sleeping() throws IOException {
        return new ProcessBuilder("sleep", "600").start();
    }
}
