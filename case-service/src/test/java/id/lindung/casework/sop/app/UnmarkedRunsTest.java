package id.lindung.casework.sop.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnmarkedRunsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final UUID RUN = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final UnmarkedRuns unmarked = new UnmarkedRuns(metrics);

    @Test
    void eachFailureDoublesTheWaitUpToAnHour() {
        var waits = new ArrayList<Duration>();
        var now = NOON;
        for (var failure = 0; failure < 14; failure++) {
            unmarked.failed(RUN, new IllegalStateException(), now);
            var until = now;
            while (!unmarked.isTried(RUN, until)) {
                until = until.plusSeconds(1);
            }
            waits.add(Duration.between(now, until));
            now = until;
        }
        assertThat(waits)
                .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
                .endsWith(Duration.ofSeconds(2048), Duration.ofHours(1), Duration.ofHours(1));
        assertThat(unmarked.isTried(OTHER, NOON)).isTrue();
    }

    @Test
    void howManyThereAreIsSeenUntilTheyAreDueNoMore() {
        for (var run : List.of(RUN, OTHER)) {
            unmarked.failed(run, new IllegalStateException(), NOON);
        }
        assertThat(shown()).isEqualTo(2);
        // When
        unmarked.keep(Set.of(OTHER));
        // Then
        assertThat(shown()).isEqualTo(1);
        assertThat(unmarked.isTried(RUN, NOON)).isTrue();
        assertThat(unmarked.isTried(OTHER, NOON)).isFalse();
    }

    private double shown() {
        return metrics.get("lindung.sop.unmarked").gauge().value();
    }
}
