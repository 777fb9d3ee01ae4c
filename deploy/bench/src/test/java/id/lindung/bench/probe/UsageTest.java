package id.lindung.bench.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsageTest {

    private final Usage before = new Usage(Map.of(1L, spent("intake", 100), 2L, spent("postgres:intake", 50)), 1_000);
    private final Usage after = new Usage(
            Map.of(1L, spent("intake", 130), 2L, spent("postgres:intake", 60), 3L, spent("postgres:intake", 5)), 1_700);

    @Test
    void whatWasUsedBeforeDoesNotCountAndANewProcessCountsWhole() {
        var used = after.since(before);

        assertThat(used.millis("intake")).isEqualTo(30);
        assertThat(used.millis("postgres:intake")).isEqualTo(15);
        assertThat(used.millis(owner -> owner.endsWith("intake"))).isEqualTo(45);
        assertThat(used.millis("case")).isZero();
        assertThat(used.walBytes()).isEqualTo(700);
    }

    private static Usage.Spent spent(String owner, long millis) {
        return new Usage.Spent(owner, Duration.ofMillis(millis));
    }
}
