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
    void whatTheFrameworkSaysOfTheEndIsNotItsReason() {
        assertThat(ErrorLine.of(List.of(
                        "{\"level\":\"ERROR\",\"loggerName\":\"id.lindung.Keys\",\"message\":\"no such keys\"}",
                        "{\"level\":\"ERROR\",\"loggerName\":\"io.quarkus.runtime.shutdown.ShutdownRecorder\","
                                + "\"message\":\"Graceful shutdown failed\"}")))
                .contains("no such keys");
    }

    @Test
    void withoutALoggedErrorTheLastPlainLineIsTaken() {
        assertThat(ErrorLine.of(
                        List.of("Error: no such jar", "{half a line", "{\"level\":\"INFO\",\"message\":\"stopped\"}")))
                .contains("{half a line");
    }
}
