package id.lindung.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChairPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {Roles.CHAIR, Roles.SECRETARY, Roles.DIVISION_HEAD})
    void theChairOrWhoActsForHimDecidesUnlessHeIsExcluded(String role) {
        assertThat(ChairPolicy.permits(Set.of(role), false)).isTrue();
        assertThat(ChairPolicy.permits(Set.of(role), true)).isFalse();
    }

    @Test
    void anExcludedChairsPartFallsToTheHeadOfOfficeAlone() {
        for (var role : Roles.ALL) {
            assertThat(ChairPolicy.permits(Set.of(role), true)).as(role).isEqualTo(role.equals(Roles.HEAD_OF_OFFICE));
        }
        assertThat(ChairPolicy.permits(Set.of(Roles.HEAD_OF_OFFICE), false)).isFalse();
    }
}
