package id.lindung.faults.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaksTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @Test
    void whatGrowsOnlyWhileItWarmsUpIsNoLeak() {
        assertThat(grown(n -> n < 5 ? 20 + 4L * n : 40, n -> 60, n -> 8)).isEmpty();
    }

    @Test
    void aHeapThatKeepsGrowingIsALeak() {
        assertThat(grown(n -> 40 + n, n -> 60, n -> 8))
                .singleElement()
                .asString()
                .contains("heap");
    }

    @Test
    void threadsAndConnectionsThatStayBehindAreALeak() {
        assertThat(grown(n -> 40, n -> 60 + n, n -> 8 + n))
                .singleElement()
                .asString()
                .contains("threads", "connections");
    }

    @Test
    void aProcessThatDidNotLiveForLongHasNoTrend() {
        assertThat(Leaks.trends(samples(7, n -> 40 * MEBIBYTE * (n + 1), n -> 60, n -> 8)))
                .isEmpty();
    }

    private static List<String> grown(IntToLongFunction mebibytes, IntToLongFunction threads, IntToLongFunction pool) {
        return Leaks.trends(samples(20, n -> mebibytes.applyAsLong(n) * MEBIBYTE, threads, pool)).stream()
                .flatMap(trend -> trend.grown().stream())
                .toList();
    }

    private static List<Sample> samples(
            int count, IntToLongFunction bytes, IntToLongFunction threads, IntToLongFunction connections) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Sample(
                        "case",
                        7,
                        Duration.ofSeconds(30L * n),
                        bytes.applyAsLong(n),
                        threads.applyAsLong(n),
                        connections.applyAsLong(n)))
                .toList();
    }
}
