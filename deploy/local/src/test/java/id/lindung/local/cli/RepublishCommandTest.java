package id.lindung.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.local.stack.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepublishCommandTest {

    private static final String PATH = "/v1/operations/outbox/republication";

    @TempDir
    Path folder;

    @Test
    void anInstantThatIsNoneIsACallingError() {
        try (FakeSystem system = new FakeSystem(folder)) {
            assertThat(system.run("republish", "--from=yesterday")).isEqualTo(2);
            assertThat(system.complained()).contains("--from");
        }
    }

    @Test
    void aServiceThatIsDownIsNamedByItsPort() {
        try (FakeSystem system = new FakeSystem(folder)) {
            assertThat(system.run("republish")).isEqualTo(1);
            assertThat(system.complained()).contains("Nothing answers at 127.0.0.1:");
        }
    }

    @Test
    void everyServiceSaysHowManyEventsItSendsAgain() throws Exception {
        try (FakeSystem system = new FakeSystem(folder)) {
            // Given
            for (Service service : Service.values()) {
                system.answering(service, PATH, 200, "{\"events\": 12}");
            }
            // When
            int code = system.run("republish", "--from=2026-11-01T00:00:00Z");
            // Then
            assertThat(code).isZero();
            assertThat(system.printed())
                    .containsExactly(
                            "intake: 12 events to be sent again",
                            "case: 12 events to be sent again",
                            "referral: 12 events to be sent again",
                            "reporting: 12 events to be sent again");
            assertThat(system.received().values()).containsOnly("{\"from\":\"2026-11-01T00:00:00Z\"}");
        }
    }
}
