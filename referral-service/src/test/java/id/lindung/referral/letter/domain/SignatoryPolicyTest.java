package id.lindung.referral.letter.domain;

import static id.lindung.referral.letter.domain.SignatoryPolicy.Verdict.ACTING_REQUIRED;
import static id.lindung.referral.letter.domain.SignatoryPolicy.Verdict.PERMITTED;
import static id.lindung.referral.letter.domain.SignatoryPolicy.Verdict.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import id.lindung.referral.letter.domain.SignatoryPolicy.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatoryPolicyTest {

    @Test
    void everyRoleInEveryCapacity() {
        for (var role : Roles.ALL) {
            assertThat(judge(role, null, false)).as(role).isEqualTo(alone(role));
            assertThat(judge(role, Acting.PLH, false)).as(role).isEqualTo(acting(role));
            assertThat(judge(role, Acting.PLT, false)).as(role).isEqualTo(acting(role));
        }
    }

    @Test
    void whereTheChairIsExcludedOnlyTheHeadOfOfficeSigns() {
        for (var role : Roles.ALL) {
            var expected = role.equals(Roles.HEAD_OF_OFFICE) ? PERMITTED : REFUSED;
            assertThat(judge(role, null, true)).as(role).isEqualTo(expected);
            assertThat(judge(role, Acting.PLH, true)).as(role).isEqualTo(expected);
        }
    }

    private static Verdict alone(String role) {
        return switch (role) {
            case Roles.CHAIR, Roles.HEAD_OF_OFFICE -> PERMITTED;
            case Roles.SECRETARY, Roles.DIVISION_HEAD -> ACTING_REQUIRED;
            default -> REFUSED;
        };
    }

    private static Verdict acting(String role) {
        return switch (role) {
            case Roles.CHAIR, Roles.HEAD_OF_OFFICE, Roles.SECRETARY, Roles.DIVISION_HEAD -> PERMITTED;
            default -> REFUSED;
        };
    }

    private static Verdict judge(String role, @Nullable Acting acting, boolean chairExcluded) {
        return SignatoryPolicy.judge(Set.of(role), acting, chairExcluded);
    }
}
