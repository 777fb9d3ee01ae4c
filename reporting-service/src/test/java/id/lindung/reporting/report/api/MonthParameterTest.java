package id.lindung.reporting.report.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.problem.ProblemException;
import id.lindung.reporting.report.domain.RecapProblem;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthParameterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026",
                "2026-1",
                "2026-00",
                "2026-13",
                "2026-11-01",
                "-2026-11",
                "+12026-11",
                "1999-12",
                "2100-01",
                "2026-11 ",
                "2026-11\n",
                "２０２６-11",
                "null"
            })
    void whatIsNoMonthIsRefused(String text) {
        assertThatThrownBy(() -> MonthParameter.parse(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(RecapProblem.MONTH_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01", "2026-11", "2099-12"})
    void aMonthIsRead(String text) {
        assertThat(MonthParameter.parse(text)).isEqualTo(YearMonth.parse(text));
    }

    @Test
    void aMonthIsWrittenAsItWasRead() {
        assertThat(MonthParameter.parse("2026-02")).hasToString("2026-02");
    }
}
