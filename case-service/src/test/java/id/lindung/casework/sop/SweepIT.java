package id.lindung.casework.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.casework.sop.app.SweepRuns;
import id.lindung.identity.Roles;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class SweepIT {

    @Inject
    SweepRuns sweepRuns;

    private final Desk companion = Desk.of(Roles.COMPANION);

    @Test
    void whatIsPastItsDueTimeIsToldOnceHoweverManyLook() throws Exception {
        // Given
        var file = Desk.aFile(Desk.now().minus(Duration.ofHours(2)));
        // When
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var swept : IntStream.range(0, 8)
                    .mapToObj(number -> pool.submit(sweepRuns::sweep))
                    .toList()) {
                swept.get();
            }
        }
        await().until(() -> marked(file, "overdue"));
        sweepRuns.sweep();
        companion.complete(file, "brief-screening").then().statusCode(200);
        // Then
        try (var broker = KafkaProbe.connect()) {
            await().until(() -> broker.readAll("sop-run", Runs.idOf(file)).stream()
                    .anyMatch(told -> told.value().contains("\"step\":\"disposition\"")));
            var overdue = broker.readAll("sop-run", Runs.idOf(file)).stream()
                    .filter(told -> told.value().contains("sop-run.step-overdue.v1"))
                    .toList();
            assertThat(overdue).singleElement().satisfies(told -> {
                EventContract.assertFits("case", "sop-run.step-overdue.v1", told.value());
                assertThat(TestEvent.ofJson(told.value()).at("/data/sourceStep").textValue())
                        .isEqualTo("2");
            });
        }
    }

    @Test
    void whatComesNearIsMarkedAndNotTold() throws SQLException {
        // Given
        var file = Desk.aFile(Desk.now().minus(Duration.ofMinutes(26)));
        // When
        sweepRuns.sweep();
        await().until(() -> marked(file, "near"));
        // Then
        assertThat(marked(file, "overdue")).isFalse();
    }

    private static boolean marked(UUID file, String mark) throws SQLException {
        return Runs.text(
                        "select s." + mark + "::text from sop_run_step s join sop_run r on r.id = s.run_id"
                                + " where r.case_file_id = ? and s.step = 'brief-screening'",
                        file)
                .orElseThrow()
                .equals("true");
    }
}
