package id.lindung.intake.complaint.api;

import static id.lindung.intake.Desk.BARITO_UTARA;
import static id.lindung.intake.Desk.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReadComplaintsIT {

    private final Desk officer = Desk.of(PULANG_PISAU, Roles.ADMINISTRATION_OFFICER);

    @Test
    void anotherUnitSeesNeitherTheComplaintNorThatItExists() {
        var id = officer.register(Desk.aFamily()).get("id").asText();
        var stranger = Desk.of("65.01", Roles.SUPERVISOR);

        var theirs = stranger.get("/v1/complaints/" + id);
        var nothing = stranger.get("/v1/complaints/" + UUID.randomUUID());

        theirs.then().statusCode(404);
        nothing.then().statusCode(404);
        assertThat(withoutTrace(theirs.asString())).isEqualTo(withoutTrace(nothing.asString()));
        stranger.get("/v1/complaints").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.UNIT_ADMINISTRATOR, Roles.ANALYST, Roles.PARTNER, Roles.OPERATOR, Roles.SECRETARY})
    void whoHasNoPartInComplaintsReadsNone(String role) {
        var id = officer.register(Desk.aCrisis()).get("id").asText();
        var other = Desk.of(PULANG_PISAU, role);

        other.get("/v1/complaints/" + id).then().statusCode(403);
        other.get("/v1/complaints").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=many",
                "crisis=maybe",
                "receivedFrom=yesterday",
                "cursor=x",
                "colour=red"
            })
    void aParameterThatMakesNoSenseIsRefused(String parameter) {
        officer.get("/v1/complaints?" + parameter).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        officer.get("/v1/complaints/no-uuid").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.COMPANION,
                Roles.CASE_MANAGER,
                Roles.COUNSELLOR,
                Roles.SUPERVISOR,
                Roles.DIVISION_HEAD,
                Roles.CHAIR,
                Roles.HEAD_OF_OFFICE
            })
    void whatWasRegisteredIsReadWithoutNamesOrFreeText(String role) {
        var registered = officer.register(Desk.aFamily());

        var answer = Desk.of(PULANG_PISAU, role)
                .get("/v1/complaints/" + registered.get("id").asText());

        answer.then().statusCode(200).header("ETag", equalTo("\"0\""));
        assertThat(Desk.json(answer)).isEqualTo(registered);
        assertThat(answer.asString()).doesNotContain(Desk.SECRETS);
    }

    @Test
    void theListRunsNewestFirstThroughItsPages() {
        // Given a unit of its own
        var desk = Desk.of("52.01", Roles.COMPANION);
        var ids = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            ids.addFirst(desk.register(Desk.aCrisis()).get("id").asText());
        }
        // When
        var first = Desk.json(desk.get("/v1/complaints?limit=2"));
        var second = Desk.json(
                desk.get("/v1/complaints?limit=2&cursor=" + first.get("next").asText()));
        var third = Desk.json(
                desk.get("/v1/complaints?limit=2&cursor=" + second.get("next").asText()));
        // Then
        assertThat(List.of(ids(first), ids(second), ids(third)))
                .isEqualTo(List.of(ids.subList(0, 2), ids.subList(2, 4), ids.subList(4, 5)));
        assertThat(third.has("next")).isFalse();
        assertThat(first.at("/items/0/victimPersonIds")).hasSize(1);
    }

    @Test
    void filtersLookAtCrisisAndDayOfReceipt() {
        // Given a unit of its own, two hours ahead of UTC's day
        var desk = Desk.of("81.01", Roles.COMPANION);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var old = desk.register(
                Desk.aFamily().put("receivedAt", now.minus(20, ChronoUnit.DAYS).toString()));
        var crisis = desk.register(Desk.aCrisis());
        var today = LocalDate.ofInstant(now, ZoneId.of("Asia/Jayapura"));
        // Then
        assertThat(ids(Desk.json(desk.get("/v1/complaints?crisis=true")))).containsExactly(id(crisis));
        assertThat(ids(Desk.json(desk.get("/v1/complaints?crisis=false")))).containsExactly(id(old));
        assertThat(ids(Desk.json(desk.get("/v1/complaints?receivedTo=" + today.minusDays(20)))))
                .containsExactly(id(old));
        assertThat(ids(Desk.json(desk.get("/v1/complaints?receivedTo=" + today.minusDays(21)))))
                .isEmpty();
        assertThat(ids(Desk.json(desk.get("/v1/complaints?receivedFrom=" + today.minusDays(19)))))
                .containsExactly(id(crisis));
        assertThat(ids(Desk.json(desk.get("/v1/complaints?receivedFrom=" + today.minusDays(20)))))
                .containsExactly(id(crisis), id(old));
    }

    @Test
    void anotherUnitsCursorShowsNothingOfIt() {
        var theirs = Desk.of(BARITO_UTARA, Roles.COMPANION);
        for (var i = 0; i < 3; i++) {
            theirs.register(Desk.aCrisis());
        }
        var cursor = Desk.json(theirs.get("/v1/complaints?limit=1")).get("next").asText();

        var stranger = Desk.of("65.02", Roles.COMPANION);

        stranger.get("/v1/complaints?cursor=" + cursor).then().statusCode(200).body("items.size()", equalTo(0));
    }

    private static String id(JsonNode complaint) {
        return complaint.get("id").asText();
    }

    private static List<String> ids(JsonNode page) {
        var ids = new ArrayList<String>();
        page.get("items").forEach(item -> ids.add(id(item)));
        return ids;
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
