package id.lindung.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

    @Test
    void nobodyNamedMeansAll() {
        assertThat(Benchmarks.named(List.of())).isEqualTo(Benchmarks.all());
        assertThat(Benchmarks.named(List.of("register")))
                .extracting(Benchmark::name)
                .containsExactly("register");
    }

    @Test
    void noTwoAreCalledTheSame() {
        assertThat(Benchmarks.all()).extracting(Benchmark::name).doesNotHaveDuplicates();
    }
}
