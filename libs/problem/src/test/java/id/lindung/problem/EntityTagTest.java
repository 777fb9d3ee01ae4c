package id.lindung.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void aChangeThatNamesNoVersionIsAskedForOne(String ifMatch) {
        assertRefused(ifMatch, CommonProblem.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\"", "\"6\", \"8\"", "x"})
    void aChangeOfAnotherVersionIsRefused(String ifMatch) {
        assertRefused(ifMatch, CommonProblem.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\""})
    void aChangeOfTheCurrentVersionGoesOn(String ifMatch) {
        assertThatNoException().isThrownBy(() -> EntityTag.require(ifMatch, 7));
    }

    @Test
    void theTagOfAnAnswerIsTheTagOfTheNextChange() {
        assertThatNoException().isThrownBy(() -> EntityTag.require(new EntityTag(12).header(), 12));
    }

    private static void assertRefused(String ifMatch, ProblemType type) {
        assertThatThrownBy(() -> EntityTag.require(ifMatch, 7))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
