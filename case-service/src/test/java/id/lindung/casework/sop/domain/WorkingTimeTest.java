package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-11-20 is a Friday. */
class WorkingTimeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final WorkingTime hours = new WorkingTime(WIB);

    @ParameterizedTest(name = "{1} minutes from {0}")
    @CsvSource({
        "2026-11-23T09:00, 60, 2026-11-23T10:00",
        "2026-11-23T06:00, 30, 2026-11-23T08:30",
        "2026-11-23T15:30, 30, 2026-11-23T16:00",
        "2026-11-23T15:30, 60, 2026-11-24T08:30",
        "2026-11-23T16:00, 1, 2026-11-24T08:01",
        "2026-11-20T15:50, 20, 2026-11-23T08:10",
        "2026-11-21T12:00, 60, 2026-11-23T09:00",
        "2026-11-22T23:59, 60, 2026-11-23T09:00",
        "2026-11-23T08:00, 480, 2026-11-23T16:00",
        "2026-11-23T08:00, 2400, 2026-11-27T16:00",
        "2026-11-23T08:00, 2401, 2026-11-30T08:01"
    })
    void workEndsWithinWorkingHours(String from, long minutes, String end) {
        assertThat(hours.after(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(end));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T10:00, 60",
        "2026-11-23T10:00, 2026-11-23T09:00, 0",
        "2026-11-23T06:00, 2026-11-23T07:59, 0",
        "2026-11-23T07:00, 2026-11-23T20:00, 480",
        "2026-11-20T15:00, 2026-11-23T09:00, 120",
        "2026-11-21T00:00, 2026-11-22T23:59, 0",
        "2026-11-23T08:00, 2026-11-30T08:00, 2400"
    })
    void onlyWorkingTimeCounts(String from, String to, long minutes) {
        assertThat(hours.between(at(from), at(to))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void anHourIsThatOfTheUnitsOwnZone() {
        var east = new WorkingTime(ZoneId.of("Asia/Jayapura"));
        // 16:30 in Jayapura is 14:30 in Jakarta.
        var moment = at("2026-11-23T14:30");
        assertThat(hours.after(moment, Duration.ofMinutes(10))).isEqualTo(at("2026-11-23T14:40"));
        assertThat(east.after(moment, Duration.ofMinutes(10))).isEqualTo(at("2026-11-24T06:10"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }
}
