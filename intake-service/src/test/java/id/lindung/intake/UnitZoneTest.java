package id.lindung.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.problem.ProblemException;
import org.junit.jupiter.api.Test;

class UnitZoneTest {

    @Test
    void aCallerOfAUnitInNoProvinceIsRefused() {
        assertThatThrownBy(() -> UnitZone.require("99.01"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("unit.unknown");
    }

    @Test
    void aCallersUnitLivesByTheTimeOfItsProvince() {
        assertThat(UnitZone.require("62.11").getId()).isEqualTo("Asia/Jakarta");
    }
}
