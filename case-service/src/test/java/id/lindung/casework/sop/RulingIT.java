package id.lindung.casework.sop;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.casework.Intake;
import id.lindung.casework.sop.app.SweepRuns;
import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A centre reads its procedure otherwise from a day on: open files go on so, and what is over stays as it was. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "case"))
class RulingIT {

    private static final String UNIT = "62.07";
    private static final String SOP = "pulang-pisau-direct-crisis";

    @Inject
    SweepRuns sweepRuns;

    @Test
    void aRulingTakesEffectOnItsDayForFilesThatAreOpen() {
        // Given
        var head = Keeper.headOf(UNIT);
        head.assign("\"0\"", decision(List.of())).then().statusCode(200);
        var came = Desk.now().minus(Duration.ofHours(2));
        var file = Desk.fileOf(Intake.aWalkInComplaint()
                .with("/unit", UNIT)
                .with("/time", came.toString())
                .with("/data/receivedAt", came.toString()));
        var companion = Desk.with(Tokens.of(UNIT, Roles.COMPANION));
        companion
                .read(file)
                .then()
                .body("steps.find { it.step == 'brief-screening' }.standard.kind", equalTo("deadline"));
        // When
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        head.assign(
                        "\"1\"",
                        decision(List.of(
                                ruling("clock-of-crisis", "effort", today),
                                ruling("clock-of-case-work", "deadline", today.plusDays(1)))))
                .then()
                .statusCode(200);
        sweepRuns.sweep();
        // Then
        await().untilAsserted(() -> companion
                .read(file)
                .then()
                .body("steps.find { it.step == 'brief-screening' }.standard.kind", equalTo("effort"))
                .body("steps.find { it.step == 'screening' }.standard.kind", equalTo("effort"))
                .body("steps.find { it.step == 'registration' }.withinStandard", equalTo(true)));
    }

    private static Map<String, Object> ruling(String ambiguity, String reading, LocalDate from) {
        return Map.of("sop", SOP, "version", 1, "ambiguity", ambiguity, "reading", reading, "from", from.toString());
    }

    private static Map<String, Object> decision(List<Map<String, Object>> rulings) {
        var activation =
                Map.of("sop", SOP, "version", 1, "channels", List.of("walk-in"), "crisis", "any", "from", "2021-01-01");
        return Map.of("activations", List.of(activation), "rulings", rulings);
    }
}
