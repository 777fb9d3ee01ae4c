package id.lindung.reporting.report;

import static id.lindung.reporting.Told.aCase;
import static id.lindung.reporting.Told.aComplaint;
import static id.lindung.reporting.Told.aVictim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.reporting.Analyst;
import id.lindung.reporting.Told;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RecapIT {

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-13", "november", "2026-11-01", "1999-12"})
    void whatIsNoMonthIsAProblem(String month) {
        analyst.get("/v1/recaps/" + month)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("recap.month-invalid"));
    }

    @Test
    void aMonthInWhichNothingCameCountsZeroUnderEveryCode() {
        // When
        var recap = analyst.recap("2026-01");
        // Then
        assertThat(recap.<Object>get("asOf")).isNull();
        assertThat(recap.getMap("totals")).isEqualTo(Map.of("complaints", 0, "cases", 0, "victims", 0));
        assertThat(recap.<List<Integer>>get("blocks.rows.flatten().count").toString())
                .doesNotContainPattern("[1-9]");
        assertThat(recap.getList("blocks.find { it.code == 'victims-by-age-band' }.rows.code"))
                .isEqualTo(List.of("0-5", "6-12", "13-17", "18-24", "25-44", "45-59", "60+", "unknown"));
    }

    @Test
    void anotherUnitsFactsAreNotCounted() {
        // Given
        var neighbour = Analyst.ofAUnitOfItsOwn();
        // When
        Told.send(aComplaint().ofUnit(neighbour.unit()), aVictim().ofUnit(neighbour.unit()));
        Told.send(aComplaint().ofUnit(analyst.unit()), aVictim().ofUnit(analyst.unit()));
        // Then
        await().until(() -> analyst.recap("2026-11").getMap("totals"), totals(1, 0, 1)::equals);
        await().until(() -> neighbour.recap("2026-11").getMap("totals"), totals(1, 0, 1)::equals);
    }

    @Test
    void whatComesTwiceCountsOnce() {
        // Given
        var complaint = aComplaint().ofUnit(analyst.unit());
        var opened = aCase().ofUnit(analyst.unit());
        var victim = aVictim().ofUnit(analyst.unit());
        // When
        Told.send(victim, victim, opened, complaint, opened, complaint, victim);
        for (var told : List.of(complaint, opened, victim)) {
            Told.send(told.onTheSamePartitionAs(told).with("/data/receivedOn", "2026-12-01"));
        }
        // Then
        await().until(() -> analyst.recap("2026-12").getMap("totals"), totals(1, 1, 1)::equals);
        assertThat(analyst.recap("2026-11").getMap("totals")).isEqualTo(totals(1, 1, 1));
    }

    @Test
    void theDayOfReceiptDecidesTheMonthWhateverTheInstantInUtc() {
        // Given the last evening of October in UTC, which is the first of November in Papua
        var early = aComplaint().with("/data/receivedOn", "2026-11-01").with("/time", "2026-10-31T15:30:00Z");
        var last = aComplaint().with("/data/receivedOn", "2026-11-30").with("/time", "2026-12-02T01:00:00Z");
        var before = aComplaint().with("/data/receivedOn", "2026-10-31");
        var after = aComplaint().with("/data/receivedOn", "2026-12-01");
        // When
        for (var complaint : List.of(early, last, before, after)) {
            Told.send(complaint.ofUnit(analyst.unit()));
        }
        // Then
        await().until(() -> analyst.recap("2026-11").getMap("totals"), totals(2, 0, 0)::equals);
        await().until(() -> analyst.recap("2026-10").getMap("totals"), totals(1, 0, 0)::equals);
        await().until(() -> analyst.recap("2026-12").getMap("totals"), totals(1, 0, 0)::equals);
        assertThat(analyst.recap("2026-11").getString("asOf")).isEqualTo("2026-12-02T01:00:00Z");
    }

    @Test
    void everyVictimCountsOnceInEachBreakdownAndOnceForEachKindOfViolence() {
        // Given
        var woman = aVictim();
        var girl = aVictim()
                .with("/data/ageBand", "6-12")
                .with("/data/child", true)
                .with("/data/place", "school")
                .with("/data/domesticViolence", false)
                .with("/data/disabilities", List.of("sensory", "intellectual"))
                .with("/data/violenceKinds", List.of("sexual"));
        var inCrisis = aVictim()
                .with("/data/sex", "unknown")
                .with("/data/ageBand", "unknown")
                .with("/data/place", "unknown")
                .with("/data/violenceKinds", List.of());
        // When
        for (var victim : List.of(woman, girl, inCrisis)) {
            Told.send(victim.ofUnit(analyst.unit()));
        }
        await().until(() -> analyst.recap("2026-11").getMap("totals"), totals(0, 0, 3)::equals);
        // Then
        assertThat(counted("victims-by-sex")).isEqualTo(Map.of("female", 2, "unknown", 1));
        assertThat(counted("victims-by-age-band")).isEqualTo(Map.of("6-12", 1, "25-44", 1, "unknown", 1));
        assertThat(counted("victims-by-majority")).isEqualTo(Map.of("child", 1, "adult", 2));
        assertThat(counted("victims-by-place")).isEqualTo(Map.of("household", 1, "school", 1, "unknown", 1));
        assertThat(counted("victims-by-domestic-violence"))
                .isEqualTo(Map.of("domestic-violence", 2, "other-violence", 1));
        assertThat(counted("victim-disabilities")).isEqualTo(Map.of("sensory", 1, "intellectual", 1));
        assertThat(counted("victim-kinds"))
                .isEqualTo(Map.of("physical", 1, "psychological", 1, "sexual", 1, "unknown", 1));
    }

    @Test
    void complaintsCountByChannelAndUrgencyAndAChannelOfTomorrowIsCountedToo() {
        // When
        Told.send(
                aComplaint().ofUnit(analyst.unit()).with("/data/crisis", false),
                aComplaint().ofUnit(analyst.unit()).with("/data/channel", "phone"),
                aComplaint().ofUnit(analyst.unit()).with("/data/channel", "telegram"));
        await().until(() -> analyst.recap("2026-11").getMap("totals"), totals(3, 0, 0)::equals);
        // Then
        assertThat(counted("complaints-by-channel")).isEqualTo(Map.of("walk-in", 1, "phone", 1, "telegram", 1));
        assertThat(counted("complaints-by-urgency")).isEqualTo(Map.of("crisis", 2, "regular", 1));
    }

    @Test
    void eachBlockSaysWhatItCounts() {
        assertThat(analyst.recap("2026-11").getMap("blocks.collectEntries { [it.code, it.countedAs] }"))
                .isEqualTo(Map.of(
                        "complaints-by-channel", "complaints",
                        "complaints-by-urgency", "complaints",
                        "victims-by-sex", "victims",
                        "victims-by-age-band", "victims",
                        "victims-by-majority", "victims",
                        "victims-by-place", "victims",
                        "victims-by-domestic-violence", "victims",
                        "victim-disabilities", "victim-disabilities",
                        "victim-kinds", "victim-kinds"));
    }

    private Map<String, Integer> counted(String block) {
        return analyst.counted("2026-11", block);
    }

    private static Map<String, Integer> totals(int complaints, int cases, int victims) {
        return Map.of("complaints", complaints, "cases", cases, "victims", victims);
    }
}
