package id.lindung.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.messaging.Received;
import id.lindung.reporting.Analyst;
import id.lindung.reporting.ToldReferral;
import id.lindung.reporting.ToldRun;
import id.lindung.reporting.projection.domain.ReferralFact;
import id.lindung.reporting.projection.domain.SopRunFact;
import id.lindung.reporting.projection.store.SopRunFacts;
import id.lindung.reporting.projection.store.StageFacts;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Seeds;
import id.lindung.testkit.TestEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Reports do not depend on the order in which their facts are written, nor on how often. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class LateFactsIT {

    private static final int TRIALS = 10;

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @Inject
    SopRunFacts runs;

    @Inject
    StageFacts stages;

    @Inject
    ObjectMapper json;

    @Test
    void aRunMeasuresTheSameInWhateverOrderItsEventsAreWritten() {
        inAnyOrder(
                "sop-timeliness",
                SopRunFact.class,
                runs::put,
                List.of(
                        ToldRun.of(analyst.unit())
                                .entered("escort", "5", "2026-11-02T03:00:00Z", 30, 30)
                                .overdue("escort", "5", "2026-11-02T03:30:00Z")
                                .completed("escort", "5", "2026-11-02T04:00:00Z", 60, false)
                                .entered("safe-watch", "6", "2026-11-02T04:00:00Z", 60, 60)
                                .overdue("safe-watch", "6", "2026-11-02T05:00:00Z")
                                .events(),
                        ToldRun.of(analyst.unit())
                                .entered("escort", "5", "2026-11-02T03:00:00Z", 30, 30)
                                .completed("escort", "5", "2026-11-02T03:20:00Z", 20, true)
                                .skipped("safe-watch", "2026-11-02T03:30:00Z")
                                .ended("2026-11-02T06:00:00Z")
                                .events()));
    }

    @Test
    void aFunnelCountsTheSameInWhateverOrderItsEventsAreWritten() {
        inAnyOrder(
                "referral-funnel",
                ReferralFact.class,
                stages::putReferral,
                List.of(
                        ToldReferral.drafted(analyst.unit(), "health", "puskesmas", "2026-11-02T02:00:00Z")
                                .signed("2026-11-02T02:10:00Z")
                                .sent("2026-11-02T02:15:00Z")
                                .declined("2026-11-02T02:25:00Z", "no-capacity")
                                .passedOn("2026-11-02T02:30:00Z")
                                .events(),
                        ToldReferral.drafted(analyst.unit(), "health", "hospital", "2026-11-02T02:30:00Z")
                                .sent("2026-11-02T02:45:00Z")
                                .accepted("2026-11-02T03:05:00Z")
                                .events()));
    }

    private <T> void inAnyOrder(String report, Class<T> type, Consumer<Received<T>> put, List<TestEvent[]> told) {
        var chance = Seeds.random(LateFactsIT.class);
        var events = told.stream()
                .<TestEvent>mapMulti((run, each) -> List.of(run).forEach(each))
                .toList();
        events.forEach(event -> keep(event, type, put));
        var expected = bytes(report);
        for (int trial = 0; trial < TRIALS; trial++) {
            var shuffled = new ArrayList<>(events);
            shuffled.addAll(events);
            Collections.shuffle(shuffled, chance);
            forget();
            shuffled.forEach(event -> keep(event, type, put));
            assertThat(bytes(report)).isEqualTo(expected);
        }
    }

    private String bytes(String report) {
        return analyst.get("/v1/reports/" + report + "?month=2026-11")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void forget() {
        try (var connection = Databases.asOwner("reporting")) {
            for (var table : List.of("sop_run_fact", "referral_fact")) {
                try (var statement = connection.prepareStatement("delete from " + table + " where unit = ?")) {
                    statement.setString(1, analyst.unit());
                    statement.executeUpdate();
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private <T> void keep(TestEvent event, Class<T> type, Consumer<Received<T>> put) {
        var received = new Received<>(
                event.id(),
                event.at("/type").asText(),
                event.aggregate(),
                event.at("/aggregateseq").asLong(),
                analyst.unit(),
                Instant.parse(event.at("/time").asText()),
                read(event, type));
        Scopes.run(
                Scope.ofUnit(analyst.unit()),
                () -> QuarkusTransaction.requiringNew().run(() -> put.accept(received)));
    }

    private <T> T read(TestEvent event, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.at("/data"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
