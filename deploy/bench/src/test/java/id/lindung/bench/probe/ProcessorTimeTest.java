package id.lindung.bench.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void userAndKernelTimeAreAddedWhateverTheProcessIsCalled() {
        var stat =
                "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 9000 8000 7 6 120 34 1000 2000 20 0 40 0 555 1 2";

        assertThat(ProcessorTime.parse(stat)).isEqualTo(Duration.ofMillis(1540));
    }

    @Test
    void thisProcessHasWorked() {
        assertThat(ProcessorTime.of(ProcessHandle.current().pid())).isPositive();
    }

    @Test
    void whoIsGoneUsesNothing() {
        assertThat(ProcessorTime.of(Long.MAX_VALUE)).isZero();
    }
}
