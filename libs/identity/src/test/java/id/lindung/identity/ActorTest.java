package id.lindung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.problem.ProblemException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @Test
    void withoutAUnitNothingOfAUnitIsDone() {
        assertThatThrownBy(() -> actor().requireUnit())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(IdentityProblem.UNIT_REQUIRED));
    }

    @Test
    void withoutAnAgencyNothingOfAnAgencyIsDone() {
        assertThatThrownBy(() -> actor().requireAgency())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(IdentityProblem.AGENCY_REQUIRED));
    }

    @Test
    void anAuditLineNamesTheRoleThatAnswersForMore() {
        assertThat(actor(Roles.ANALYST, Roles.CHAIR, Roles.COMPANION).principalRole())
                .isEqualTo(Roles.CHAIR);
        assertThat(actor("unheard-of").principalRole()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "62", "62.1", "6211", "62.11.01", "62.11 ", "ab.cd", "62-11"})
    void aScopeIsAUnitsCodeOrTheInstallation(String text) {
        assertThatThrownBy(() -> Scope.ofUnit(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theInnermostScopeHoldsUntilItsWorkIsDone() {
        var outer = Scope.ofUnit("62.11");
        assertThat(Scopes.current()).isEmpty();
        Scopes.run(outer, () -> {
            assertThat(Scopes.<Optional<Scope>, RuntimeException>call(Scope.installation(), Scopes::current))
                    .contains(Scope.installation());
            assertThat(Scopes.current()).contains(outer);
        });
        assertThat(Scopes.current()).isEmpty();
    }

    private static Actor actor(String... roles) {
        return new Actor("ani", Set.of(roles), Optional.empty(), Optional.empty());
    }
}
