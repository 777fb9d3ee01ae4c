package id.lindung.intake.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-1", "2026-01-01", "tahun lalu"})
    void anythingButAMonthOrAYearIsRefused(String text) {
        assertThatThrownBy(() -> IncidentPeriod.about(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2026,    2026-01-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-10, 2026-10-01, 2026-10-31",
    })
    void aMonthOrAYearIsEveryDayOfIt(String text, LocalDate first, LocalDate last) {
        assertThat(IncidentPeriod.about(text)).isEqualTo(new IncidentPeriod(first, last));
    }

    @Test
    void nothingHappensAfterItWasTold() {
        var told = LocalDate.parse("2026-11-22");

        assertThat(IncidentPeriod.about("2026").lastDayUntil(told)).isEqualTo(told);
        assertThat(IncidentPeriod.about("2025").lastDayUntil(told)).isEqualTo("2025-12-31");
        assertThat(IncidentPeriod.on(told).lastDayUntil(told)).isEqualTo(told);
    }
}
