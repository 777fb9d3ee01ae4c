package id.lindung.intake.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeMarkTest {

    private static final Instant MARKED = Instant.parse("2026-11-22T02:00:00Z");

    @ParameterizedTest(name = "{0}–{1}, {2}, {3}")
    @CsvSource({
        ",      11:30, she, a shop",
        "09:00, ,      she, a shop",
        "09:00, 11:30, ,    a shop",
        "09:00, 11:30, she,",
        "09:00, 09:00, she, a shop",
    })
    void anIncompleteMarkIsNeverSafe(
            @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String mayAnswer, @Nullable String instead) {
        var mark = new SafeMark(from, to, mayAnswer, instead);

        assertThat(mark.isComplete()).isFalse();
        assertThat(mark.expiry(MARKED)).isEmpty();
    }

    @Test
    void aCompleteMarkExpiresAfterThirtyDays() {
        assertThat(mark("09:00", "11:30").expiry(MARKED)).hasValue(MARKED.plus(Duration.ofDays(30)));
    }

    @ParameterizedTest(name = "{0}–{1} at {2}: {3}")
    @CsvSource({
        "09:00, 11:30, 08:59:59, false",
        "09:00, 11:30, 09:00,    true",
        "09:00, 11:30, 11:29:59, true",
        "09:00, 11:30, 11:30,    false",
        "22:00, 02:00, 21:59,    false",
        "22:00, 02:00, 23:30,    true",
        "22:00, 02:00, 01:59,    true",
        "22:00, 02:00, 02:00,    false",
    })
    void hoursBeginAtTheirFirstMinuteAndMayPassMidnight(String from, String to, LocalTime time, boolean covered) {
        assertThat(mark(from, to).covers(time)).isEqualTo(covered);
    }

    private static SafeMark mark(String from, String to) {
        return new SafeMark(LocalTime.parse(from), LocalTime.parse(to), "she", "a shop");
    }
}
