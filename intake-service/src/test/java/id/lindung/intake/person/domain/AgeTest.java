package id.lindung.intake.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final LocalDate TOLD = LocalDate.parse("2026-11-22");

    @Test
    void nothingToldIsNoAge() {
        assertThat(new Age(null, null, TOLD).on(TOLD)).isEmpty();
    }

    @Test
    void theUnbornAreOfAgeZero() {
        assertThat(new Age(LocalDate.parse("2026-11-20"), null, TOLD).on(LocalDate.parse("2026-05-01")))
                .hasValue(0);
        assertThat(new Age(null, 0, TOLD).on(LocalDate.parse("2026-05-01"))).hasValue(0);
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2008-11-22, 2026-11-21, 17",
        "2008-11-22, 2026-11-22, 18",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
    })
    void aBirthDateGivesTheAgeOfTheDay(LocalDate birth, LocalDate day, int years) {
        assertThat(new Age(birth, null, TOLD).on(day)).hasValue(years);
    }

    @ParameterizedTest(name = "{0} years told on {1}, on {2}: {3}")
    @CsvSource({
        // On the day it was told it is what was told.
        "18, 2026-11-22, 2026-11-22, 18",
        "0, 2028-02-29, 2028-02-29, 0",
        "0, 2025-02-28, 2025-02-28, 0",
        // A year earlier it is one less, between the two the elder reading holds.
        "18, 2026-11-22, 2025-11-22, 17",
        "18, 2026-11-22, 2025-11-23, 18",
        "18, 2026-11-22, 2026-01-01, 18",
        "18, 2026-11-22, 2023-06-01, 15",
    })
    void yearsWithoutABirthDateAreReadTheElderWay(int told, LocalDate toldOn, LocalDate day, int years) {
        assertThat(new Age(null, told, toldOn).on(day)).hasValue(years);
    }
}
