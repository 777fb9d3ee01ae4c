package id.lindung.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void aDisturbedRunDoesNotMoveTheValue() {
        assertThat(Measurement.of("p99", "ms", List.of(9.0, 500.0, 10.0)).value())
                .isEqualTo(10);
        assertThat(Measurement.of("p99", "ms", List.of(8.0, 10.0)).value()).isEqualTo(9);
    }

    @Test
    void aFloorGivesARatio() {
        assertThat(Measurement.of("processor time", "ms", 5).beside(2).ratio()).hasValue(2.5);
        assertThat(Measurement.of("processor time", "ms", 5).beside(0).ratio()).isEmpty();
        assertThat(Measurement.of("processor time", "ms", 5).ratio()).isEmpty();
    }

    @Test
    void aGoalIsMetOnItsBorder() {
        assertThat(Measurement.of("x", "", 80).heldAgainst(Goal.atMost(80)).met())
                .contains(true);
        assertThat(Measurement.of("x", "", 80.1).heldAgainst(Goal.atMost(80)).met())
                .contains(false);
        assertThat(Measurement.of("x", "", 1000).heldAgainst(Goal.atLeast(1000)).met())
                .contains(true);
        assertThat(Measurement.of("x", "", 999).heldAgainst(Goal.atLeast(1000)).met())
                .contains(false);
        assertThat(Measurement.of("x", "", 999).met()).isEmpty();
    }

    @Test
    void nothingMeasuredIsNoMeasurement() {
        assertThatThrownBy(() -> Measurement.of("x", "", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
