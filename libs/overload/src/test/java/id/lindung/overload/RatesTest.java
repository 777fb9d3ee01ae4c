package id.lindung.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Rates rates = new Rates(new TwoASecondThreeAtOnce(), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private record TwoASecondThreeAtOnce() implements OverloadConfig.Rate {
        @Override
        public int perSecond() {
            return 2;
        }

        @Override
        public int burst() {
            return 3;
        }
    }

    @Test
    void whoIsHastyLearnsHowLongToWait() {
        for (var request = 0; request < 3; request++) {
            assertThat(rates.take("a")).isEmpty();
        }
        assertThat(rates.take("a")).contains(Duration.ofMillis(500));
        assertThat(rates.take("b")).isEmpty();
    }

    @Test
    void whoWaitsIsServedAgainAndNoMoreThanThat() {
        // Given
        for (var request = 0; request < 4; request++) {
            rates.take("a");
        }
        // When
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        // Then
        assertThat(rates.take("a")).isEmpty();
        assertThat(rates.take("a")).isPresent();
    }

    @Test
    void aLongPauseSavesUpNoMoreThanTheBurst() {
        rates.take("a");
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        for (var request = 0; request < 3; request++) {
            assertThat(rates.take("a")).isEmpty();
        }
        assertThat(rates.take("a")).isPresent();
    }
}
