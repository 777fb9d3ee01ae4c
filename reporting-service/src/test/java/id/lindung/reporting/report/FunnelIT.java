package id.lindung.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.lindung.reporting.Analyst;
import id.lindung.reporting.Told;
import id.lindung.reporting.ToldReferral;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FunnelIT {

    private final Analyst analyst = Analyst.ofAUnitOfItsOwn();

    @Test
    void aMonthWithoutReferralsCountsZeroUnderEveryCode() {
        // When
        var funnel = funnel("2026-01");
        // Then
        assertThat(funnel.<Object>get("asOf")).isNull();
        assertThat(funnel.getInt("total.drafted")).isZero();
        assertThat(funnel.getList("groups.code")).isEqualTo(List.of("by-need", "by-agency-kind", "by-urgency"));
        assertThat(funnel.getList("groups.find { it.code == 'by-urgency' }.rows.code"))
                .isEqualTo(List.of("emergency", "urgent", "ordinary"));
        assertThat(funnel.getList("declineReasons.count")).containsOnly(0);
        assertThat(funnel.getMap("inbound")).isEqualTo(Map.of("received", 0, "collected", 0));
    }

    @Test
    void eachReferralCountsUnderEveryStageThatItReached() {
        // When a puskesmas declines, a hospital takes over and serves, the police have yet to answer, one is given up
        tell(drafted("health", "puskesmas")
                .signed("2026-11-02T02:10:00Z")
                .sent("2026-11-02T02:15:00Z")
                .declined("2026-11-02T02:25:00Z", "no-capacity")
                .passedOn("2026-11-02T02:30:00Z"));
        tell(drafted("health", "hospital")
                .signed("2026-11-02T02:40:00Z")
                .signed("2026-11-02T02:41:00Z")
                .sent("2026-11-02T02:45:00Z")
                .accepted("2026-11-02T03:05:00Z")
                .started("2026-11-02T04:00:00Z")
                .completed("2026-11-03T04:00:00Z"));
        tell(drafted("law-enforcement", "police-uppa")
                .signed("2026-11-02T02:40:00Z")
                .sent("2026-11-02T02:45:00Z"));
        tell(drafted("temporary-shelter", "safe-house").cancelled("2026-11-02T02:40:00Z"));
        await().until(() -> funnel("2026-11").getInt("total.drafted"), Integer.valueOf(4)::equals);
        await().until(() -> funnel("2026-11").getInt("total.cancelled"), Integer.valueOf(1)::equals);
        await().until(() -> funnel("2026-11").getInt("total.completed"), Integer.valueOf(1)::equals);
        await().until(() -> funnel("2026-11").getInt("total.passedOn"), Integer.valueOf(1)::equals);
        await().until(() -> funnel("2026-11").getInt("total.sent"), Integer.valueOf(3)::equals);
        // Then
        assertThat(funnel("2026-11").<Map<String, Object>>get("total"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("drafted", 4),
                        Map.entry("signed", 3),
                        Map.entry("sent", 3),
                        Map.entry("accepted", 1),
                        Map.entry("declined", 1),
                        Map.entry("started", 1),
                        Map.entry("completed", 1),
                        Map.entry("passedOn", 1),
                        Map.entry("cancelled", 1),
                        Map.entry("awaitingAnswer", 1),
                        Map.entry("medianMinutesToAnswer", 15.0f)));
        assertThat(funnel("2026-11").getInt("declineReasons.find { it.code == 'no-capacity' }.count"))
                .isEqualTo(1);
        assertThat(stages("by-need", "health"))
                .containsEntry("drafted", 2)
                .containsEntry("accepted", 1)
                .containsEntry("medianMinutesToAnswer", 15.0f);
        assertThat(stages("by-agency-kind", "police-uppa"))
                .containsEntry("awaitingAnswer", 1)
                .doesNotContainKey("medianMinutesToAnswer");
        assertThat(stages("by-urgency", "emergency")).containsEntry("drafted", 4);
        assertThat(stages("by-urgency", "ordinary")).containsEntry("drafted", 0);
        assertThat(funnel("2026-12").getInt("total.drafted")).isZero();
    }

    @Test
    void whatComesTwiceCountsOnceAndAnotherUnitsNotAtAll() {
        // Given
        var neighbour = Analyst.ofAUnitOfItsOwn();
        var other = ToldReferral.drafted(neighbour.unit(), "health", "hospital", "2026-11-02T02:00:00Z");
        var ours = drafted("health", "hospital").sent("2026-11-02T02:15:00Z");
        // When
        tell(other);
        tell(ours);
        tell(ours);
        // Then
        await().until(() -> stages("by-need", "health").get("sent"), Integer.valueOf(1)::equals);
        assertThat(stages("by-need", "health")).containsEntry("drafted", 1);
    }

    @Test
    void whatPartnersPushedInIsCountedWithTheTimeThatItsCollectionTook() {
        // Given
        var waiting = inbound("received", 1);
        var first = inbound("received", 1).with("/data/receivedAt", "2026-11-02T02:00:00Z");
        var collected =
                inbound("collected", 2).about(first.aggregate()).with("/data/collectedAt", "2026-11-02T02:03:00Z");
        // When
        Told.send(waiting, first, collected, first, collected);
        // Then
        await().until(
                        () -> funnel("2026-11").getMap("inbound"),
                        Map.of("received", 2, "collected", 1, "medianMinutesToCollection", 3.0f)::equals);
    }

    private ToldReferral drafted(String need, String agencyKind) {
        return ToldReferral.drafted(analyst.unit(), need, agencyKind, "2026-11-02T02:00:00Z");
    }

    private TestEvent inbound(String name, long sequence) {
        return TestEvent.example("referral", "inbound-referral." + name + ".v1")
                .ofUnit(analyst.unit())
                .sequence(sequence);
    }

    private static void tell(ToldReferral referral) {
        Told.send(referral.events());
    }

    private JsonPath funnel(String month) {
        return analyst.get("/v1/reports/referral-funnel?month=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> stages(String group, String code) {
        return funnel("2026-11")
                .getMap("groups.find { it.code == '%s' }.rows.find { it.code == '%s' }.stages".formatted(group, code));
    }
}
