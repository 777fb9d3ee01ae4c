package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days are those of the joint decree 1497/2025, 2/2025, 5/2025: 17 national holidays and 8 days of joint leave. */
class UnitCalendarsTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static UnitCalendars shipped() throws IOException {
        return YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(Path.of("src/main/resources/sops/calendars.yaml").toFile(), UnitCalendars.class);
    }

    @Test
    void theYearHasItsSeventeenHolidaysAndEightDaysOfJointLeave() throws IOException {
        var year = shipped().national().getFirst();
        assertThat(year.holidays()).hasSize(17).doesNotHaveDuplicates();
        assertThat(year.jointLeave()).hasSize(8);
        assertThat(shipped().of("62.11", WIB).holidays())
                .hasSize(25)
                .contains(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 12, 24));
    }

    @Test
    void workIsNotDueOnAHoliday() throws IOException {
        // Wednesday 23 December 2026 at 15:00; then joint leave, Christmas, Saturday and Sunday
        var hours = shipped().of("62.11", WIB);
        assertThat(hours.after(Instant.parse("2026-12-23T08:00:00Z"), Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-12-28T02:00:00Z"));
    }

    @Test
    void aUnitThatWorksOnSaturdaysDoes() {
        var own = new UnitCalendars(
                List.of(),
                List.of(new UnitCalendars.Unit(
                        "62.11",
                        List.of("monday", "saturday"),
                        List.of(new UnitCalendars.Day(LocalDate.of(2026, 11, 28), "Hari jadi")))));
        // Saturday 21 November is worked, Saturday 28 is the regency's own day
        assertThat(own.of("62.11", WIB)
                        .between(Instant.parse("2026-11-20T17:00:00Z"), Instant.parse("2026-11-28T17:00:00Z")))
                .isEqualTo(Duration.ofHours(16));
        assertThat(own.of("35.10", WIB).days()).hasSize(5);
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        assertThatThrownBy(() -> new UnitCalendars.Year(
                        2026,
                        "none",
                        List.of(new UnitCalendars.Day(LocalDate.of(2027, 1, 1), "Tahun Baru")),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
