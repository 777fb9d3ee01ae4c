package id.lindung.problem.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a failure leaves in the log. */
@QuarkusTest
class LogIT {

    private final Recording log = new Recording();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void aFailureOfOursIsLoggedOnceWithItsTraceAndWithoutItsWords() {
        String traceId = given().get("/v1/samples/failing/row").jsonPath().getString("traceId");

        var entries = log.entries.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .toList();
        assertThat(entries).hasSize(1);
        assertThat(String.format(
                        entries.getFirst().getMessage(), entries.getFirst().getParameters()))
                .contains(traceId)
                .doesNotContain(SampleResource.PLANTED);
        for (var thrown = entries.getFirst().getThrown(); thrown != null; thrown = thrown.getCause()) {
            assertThat(thrown.toString()).doesNotContain(SampleResource.PLANTED);
        }
    }

    @Test
    void anOutageIsLoggedInOneLine() {
        String traceId =
                given().get("/v1/samples/failing/database-away").jsonPath().getString("traceId");

        var entries = log.entries.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .toList();
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().getThrown()).isNull();
        assertThat(String.format(
                        entries.getFirst().getMessage(), entries.getFirst().getParameters()))
                .contains(traceId, "SQLSTATE 08006")
                .doesNotContain(SampleResource.PLANTED, "\n");
    }

    @Test
    void whoIsSentAwayForAWhileIsCountedByWhoeverDidItAndNotLogged() {
        given().get("/v1/samples/failing/later").then().statusCode(503).header("Retry-After", "2");

        assertThat(log.entries).noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
    }

    @Test
    void aRefusalIsNotLogged() {
        given().contentType("application/json")
                .body("{\"name\": \"" + SampleResource.PLANTED)
                .post("/v1/samples");
        given().get("/v1/samples/failing/refused");

        assertThat(log.entries).noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
    }

    @Test
    void theConsoleTakesTheWordsOutOfEveryException() {
        // Given what any library may log
        var entry = new LogRecord(Level.SEVERE, "failed");
        entry.setThrown(new IllegalStateException(SampleResource.PLANTED));
        // When it passes the console's filters
        Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .map(Handler::getFilter)
                .filter(Objects::nonNull)
                .forEach(filter -> filter.isLoggable(entry));
        // Then
        assertThat(entry.getThrown().toString()).doesNotContain(SampleResource.PLANTED);
    }

    private static final class Recording extends Handler {

        private final List<LogRecord> entries = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord entry) {
            entries.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
