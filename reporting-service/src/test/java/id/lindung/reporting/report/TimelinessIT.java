package id.lindung.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.reporting.Analyst;
import id.lindung.reporting.Told;
import id.lindung.reporting.ToldRun;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class TimelinessIT {

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @ParameterizedTest
    @ValueSource(strings = {"", "?month=", "?month=2026-13", "?month=1999-12"})
    void withoutAMonthThereIsNothingToRead(String query) {
        for (var report : List.of("sop-timeliness", "referral-funnel")) {
            analyst.get("/v1/reports/" + report + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("recap.month-invalid"));
        }
    }

    @Test
    void aProcedureOfNoSuchNameIsNotMeasuredAndOneThatIsTooLongIsRefused() {
        assertThat(report("2026-11&sop=no-such-procedure").getList("sops")).isEmpty();
        analyst.get("/v1/reports/sop-timeliness?month=2026-11&sop=" + "x".repeat(101))
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"));
    }

    @Test
    void aMonthInWhichNothingHappenedListsNoProcedure() {
        assertThat(analyst.get("/v1/reports/sop-timeliness?month=2026-01").asString())
                .isEqualTo("{\"unit\":\"%s\",\"month\":\"2026-01\",\"sops\":[]}".formatted(analyst.unit()));
    }

    @Test
    void eachStepStandsWithItsStandardAndWithWhatWasDone() {
        // When four were screened after 20, 25, 30 and 45 minutes
        for (var minutes : List.of(20, 45, 30, 25)) {
            Told.send(ToldRun.of(analyst.unit())
                    .entered("brief-screening", "2", "2026-11-02T02:05:00Z", 15, 30)
                    .completed("brief-screening", "2", "2026-11-02T03:00:00Z", minutes, minutes <= 30)
                    .enteredOpen("monitoring", "12", "2026-11-02T03:00:00Z")
                    .events());
        }
        await().until(() -> step("brief-screening").get("completed"), Integer.valueOf(4)::equals);
        // Then
        assertThat(report("2026-11").getList("sops.sop")).isEqualTo(List.of("pulang-pisau-direct-crisis"));
        assertThat(report("2026-11").getList("sops[0].steps.step")).isEqualTo(List.of("brief-screening", "monitoring"));
        assertThat(step("brief-screening"))
                .containsEntry("sourceStep", "2")
                .containsEntry("standard", Map.of("clock", "deadline", "minMinutes", 15, "maxMinutes", 30))
                .containsEntry("medianMinutes", 27.5f)
                .containsEntry("p90Minutes", 45)
                .containsEntry("measured", 4)
                .containsEntry("within", 3)
                .containsEntry("shareWithin", 0.75f)
                .containsEntry("overdueNow", 0);
        assertThat(step("monitoring"))
                .containsEntry("standard", Map.of("clock", "open"))
                .containsEntry("completed", 0)
                .doesNotContainKeys("medianMinutes", "p90Minutes", "shareWithin");
    }

    @Test
    void whatIsOverdueIsCountedUntilItIsDoneOrSkippedOrItsRunIsOver() {
        // Given one step overdue in each of four runs
        var open = overdueEscort();
        var done = overdueEscort().completed("escort", "5", "2026-11-02T05:00:00Z", 120, false);
        var skipped = overdueEscort().skipped("escort", "2026-11-02T05:00:00Z");
        var over = overdueEscort().ended("2026-11-02T05:00:00Z");
        // When
        for (var run : List.of(open, done, skipped, over)) {
            Told.send(run.events());
            Told.send(run.events());
        }
        // Then
        await().until(
                        () -> List.of(
                                step("escort").get("completed"), step("escort").get("skipped")),
                        List.of(1, 1)::equals);
        await().until(() -> step("escort").get("overdueNow"), Integer.valueOf(1)::equals);
        assertThat(step("escort")).containsEntry("measured", 1).containsEntry("within", 0);
        assertThat(report("2026-10").getList("sops")).isEmpty();
        assertThat(report("2026-12").getList("sops[0].steps.overdueNow")).isEqualTo(List.of(1));
    }

    @Test
    void aFileThatGoesOnByAnotherVersionIsLateOnceAndByThatVersionWhicheverIsHeardFirst() {
        // Given an overdue step, and that its file was moved
        var left = overdueEscort();
        var goesOn = left.movedTo("2026-11-02T04:00:00Z")
                .entered("escort", "5", "2026-11-02T03:00:00Z", 30, 45)
                .overdue("escort", "5", "2026-11-02T03:45:00Z");
        // When: the run that is left tells its end last, or not yet
        Told.send(goesOn.events());
        Told.send(left.events());
        // Then
        await().until(() -> report("2026-11").getList("sops.version"), List.of(1, 2)::equals);
        assertThat(overdueNow()).isEqualTo(List.of(0, 1));
        // When
        Told.send(left.skipped("escort", "2026-11-02T04:00:00Z")
                .ended("2026-11-02T04:00:00Z")
                .events());
        Told.send(goesOn.completed("escort", "5", "2026-11-02T05:00:00Z", 120, false)
                .events());
        // Then
        await().until(this::overdueNow, List.of(0, 0)::equals);
        assertThat(report("2026-11").getList("sops.collect { it.steps[0].completed }"))
                .isEqualTo(List.of(0, 1));
        assertThat(report("2026-11").getList("sops.collect { it.steps[0].skipped }"))
                .isEqualTo(List.of(0, 0));
    }

    private List<Object> overdueNow() {
        return report("2026-11").getList("sops.collect { it.steps[0].overdueNow }");
    }

    @Test
    void whatWasDoneBeforeItsTurnIsCountedAsSuchAndHasNoStandardToKeep() {
        // When
        Told.send(ToldRun.of(analyst.unit())
                .entered("brief-screening", "2", "2026-11-02T02:05:00Z", 15, 30)
                .completedOutOfOrder("documentation", "13", "2026-11-02T02:10:00Z")
                .events());
        // Then
        await().until(
                        () -> report("2026-11").getList("sops[0].steps.step"),
                        List.of("brief-screening", "documentation")::equals);
        assertThat(step("documentation"))
                .containsEntry("completed", 1)
                .containsEntry("outOfOrder", 1)
                .containsEntry("measured", 0)
                .doesNotContainKey("shareWithin");
    }

    @Test
    void theUnitsOwnCalendarDecidesTheMonth() {
        // Given the last evening of October in UTC, which is the first of November in Papua
        Told.send(ToldRun.of(analyst.unit())
                .completed("registration", "1", "2026-10-31T15:30:00Z", 4, true)
                .events());
        // Then
        await().until(() -> step("registration").get("completed"), Integer.valueOf(1)::equals);
        assertThat(report("2026-10").getList("sops")).isEmpty();
    }

    @Test
    void anotherUnitsStepsAreNotMeasured() {
        // Given
        var neighbour = Analyst.ofAUnitOfItsOwn();
        // When
        for (var unit : List.of(neighbour.unit(), analyst.unit())) {
            Told.send(ToldRun.of(unit)
                    .completed("registration", "1", "2026-11-02T02:04:00Z", 4, true)
                    .events());
        }
        // Then
        await().until(() -> step("registration").get("completed"), Integer.valueOf(1)::equals);
    }

    private ToldRun overdueEscort() {
        return ToldRun.of(analyst.unit())
                .entered("escort", "5", "2026-11-02T03:00:00Z", 30, 30)
                .overdue("escort", "5", "2026-11-02T03:30:00Z");
    }

    private JsonPath report(String query) {
        return analyst.get("/v1/reports/sop-timeliness?month=" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> step(String step) {
        Map<String, Object> found = report("2026-11").getMap("sops[0].steps.find { it.step == '" + step + "' }");
        return found == null ? Map.of() : found;
    }
}
