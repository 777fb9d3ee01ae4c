package id.lindung.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1023, 65_505})
    void aBaseThatLeavesNoRoomIsRefused(int base) {
        assertThatThrownBy(() -> PortPlan.from(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPartHasItsDistanceFromTheBase() {
        PortPlan ports = PortPlan.from(8080);
        assertThat(new int[] {
                    ports.of(Service.INTAKE, 1),
                    ports.of(Service.CASE, 1),
                    ports.of(Service.REFERRAL, 1),
                    ports.of(Service.REPORTING, 1),
                    ports.issuer(),
                    ports.postgres(),
                    ports.kafka()
                })
                .containsExactly(8081, 8082, 8083, 8084, 8090, 8100, 8110);
    }

    @Test
    void aFreePortStaysTheSameOnceChosen() {
        PortPlan ports = PortPlan.free();
        assertThat(ports.of(Service.CASE, 2))
                .isEqualTo(ports.of(Service.CASE, 2))
                .isNotEqualTo(ports.of(Service.CASE, 1));
    }
}
