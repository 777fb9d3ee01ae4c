package id.lindung.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorLineTest {

    @Test
    void silenceHasNoErrorLine() {
        assertThat(ErrorLine.of(List.of())).isEmpty();
    }

    @Test
    void theLastErrorLoggedCountsMoreThanWhatFollowsIt() {
        assertThat(ErrorLine.of(List.of(
                        "{\"level\":\"ERROR\",\"message\":\"early\"}",
                        "{\"level\":\"ERROR\",\"message\":\"late\"}",
                        "plain",
                        "{\"level\":\"INFO\",\"message\":\"stopped\"}")))
                .contains("late");
    }

    @Test
    void withoutALoggedErrorTheLastPlainLineIsTaken() {
        assertThat(ErrorLine.of(
                        List.of("Error: no such jar", "{half a line", "{\"level\":\"INFO\",\"message\":\"stopped\"}")))
                .contains("{half a line");
    }
}
