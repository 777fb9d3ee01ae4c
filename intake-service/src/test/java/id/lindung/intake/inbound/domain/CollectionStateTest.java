package id.lindung.intake.inbound.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionStateTest {

    @ParameterizedTest
    @CsvSource({
        "TO_REGISTER, TO_REGISTER, false",
        "TO_REGISTER, TO_CONFIRM, true",
        "TO_REGISTER, DONE, false",
        "TO_CONFIRM, TO_REGISTER, false",
        "TO_CONFIRM, TO_CONFIRM, false",
        "TO_CONFIRM, DONE, true",
        "DONE, TO_REGISTER, false",
        "DONE, TO_CONFIRM, false",
        "DONE, DONE, false"
    })
    void everyPairOfStatesIsAllowedOrNot(CollectionState from, CollectionState to, boolean allowed) {
        assertThat(from.allows(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "7, 64", "8, 120", "9, 120", "1000000, 120"})
    void theNextAttemptComesSoonAtFirstAndAlwaysWithinMinutes(int attempts, long seconds) {
        assertThat(Retry.after(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
