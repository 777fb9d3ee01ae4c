package id.lindung.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void seenStandsBesideFloorAndGoal() {
        var finding = new Finding(
                "register",
                "how fast?",
                List.of(
                        Measurement.of("throughput", "requests/s", List.of(1200.0, 900.0, 1000.0))
                                .heldAgainst(Goal.atLeast(1000)),
                        Measurement.of("processor time", "ms", 1.504)
                                .beside(0.5)
                                .heldAgainst(Goal.atMost(0.9))),
                Optional.empty());

        assertThat(Table.of(finding))
                .containsExactly(
                        "## register: how fast?",
                        "| figure         | seen | unit       | runs          | floor | × floor | goal    | met |",
                        "| -------------- | ---- | ---------- | ------------- | ----- | ------- | ------- | --- |",
                        "| throughput     | 1000 | requests/s | 1200 900 1000 |       |         | ≥ 1000  | yes |",
                        "| processor time | 1.50 | ms         |               | 0.500 | 3.01    | ≤ 0.900 | no  |");
    }

    @Test
    void aRunThatWentWrongShowsNoFigures() {
        var finding = new Finding("walk", "how fast?", List.of(), Optional.of("500 instead of 201"));

        assertThat(Table.of(finding)).containsExactly("## walk: how fast?", "WRONG: 500 instead of 201");
    }

    @Test
    void numbersKeepThreeDigitsThatMeanSomething() {
        assertThat(List.of(0.01234, 1.234, 12.34, 123.4, 12345.0, 0.0).stream().map(Table::number))
                .containsExactly("0.012", "1.23", "12.3", "123", "12345", "0");
    }
}
