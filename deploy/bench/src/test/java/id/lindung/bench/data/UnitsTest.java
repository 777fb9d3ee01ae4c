package id.lindung.bench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void codesAreDifferentAndAlwaysTheSame() {
        assertThat(Units.of(500))
                .doesNotHaveDuplicates()
                .hasSize(500)
                .allMatch(code -> code.matches("[0-9]{2}\\.[0-9]{2}"));
        assertThat(Units.of(500)).isEqualTo(Units.of(500)).startsWith("62.01");
    }

    @Test
    void thereAreNotMoreThanThereAre() {
        assertThatThrownBy(() -> Units.of(10_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
