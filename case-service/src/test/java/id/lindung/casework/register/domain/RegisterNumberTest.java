package id.lindung.casework.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RegisterNumberTest {

    @Test
    void aRegisterHasNoPlaceBeforeItsFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegisterNumber(Register.CASES, "62.11", 2026, 0));
    }

    @Test
    void aNumberTellsRegisterUnitYearAndPlaceAndNothingElse() {
        assertThat(new RegisterNumber(Register.CASES, "62.11", 2026, 17).text()).isEqualTo("K-62.11-2026-000017");
        assertThat(new RegisterNumber(Register.CASE_FILES, "62.11", 2026, 31).text())
                .isEqualTo("B-62.11-2026-000031");
    }

    @Test
    void aRegisterThatOutgrowsSixDigitsGoesOn() {
        assertThat(new RegisterNumber(Register.CASES, "35.10", 2026, 1_234_567).text())
                .isEqualTo("K-35.10-2026-1234567");
    }
}
