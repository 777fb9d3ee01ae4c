package id.lindung.intake.complaint.api;

import static id.lindung.intake.Desk.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RefusedComplaintIT {

    private final Desk officer = Desk.of(PULANG_PISAU, Roles.ADMINISTRATION_OFFICER);

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("/channel required", family -> family.remove("channel")),
                refusal("/channel choice", family -> family.put("channel", "pigeon")),
                refusal("/crisis required", family -> family.remove("crisis")),
                refusal("/crisis type", family -> family.put("crisis", "yes")),
                refusal("/reporter required", family -> family.remove("reporter")),
                refusal(
                        "/reporter/kind choice",
                        family -> at(family, "/reporter").put("kind", "ghost")),
                refusal(
                        "/reporter/victim victim.none-there",
                        family -> at(family, "/reporter").put("victim", 2)),
                refusal(
                        "/reporter/victim min",
                        family -> at(family, "/reporter").put("victim", -1)),
                refusal("/victims size", family -> family.putArray("victims")),
                refusal("/victims size", family -> repeat((ArrayNode) family.get("victims"), 21)),
                refusal(
                        "/victims/0 required",
                        family -> family.putArray("victims").addNull()),
                refusal(
                        "/victims/1/person/name required",
                        family -> at(family, "/victims/1/person").remove("name")),
                refusal(
                        "/victims/1/person/name pattern",
                        family -> at(family, "/victims/1/person").put("name", "  ")),
                refusal(
                        "/victims/1/person/name pattern",
                        family -> at(family, "/victims/1/person").put("name", "a\nb")),
                refusal(
                        "/victims/1/person/name pattern",
                        family -> at(family, "/victims/1/person").put("name", "a\u202eb")),
                refusal(
                        "/victims/1/person/name characters",
                        family -> at(family, "/victims/1/person").put("name", "a\u0000b")),
                refusal(
                        "/victims/1/person/name too-long",
                        family -> at(family, "/victims/1/person").put("name", "a".repeat(201))),
                refusal(
                        "/victims/1/person/nik pattern",
                        family -> at(family, "/victims/1/person").put("nik", "62110")),
                refusal(
                        "/victims/1/person/nik type",
                        family -> at(family, "/victims/1/person").put("nik", 62110)),
                refusal(
                        "/victims/1/person/ageYears min",
                        family -> at(family, "/victims/1/person").put("ageYears", -1)),
                refusal(
                        "/victims/1/person/ageYears age.told-twice",
                        family -> at(family, "/victims/1/person").put("birthDate", "2018-01-01")),
                refusal(
                        "/victims/0/person/birthDate format",
                        family -> at(family, "/victims/0/person").put("birthDate", "1990-02-30")),
                refusal(
                        "/victims/0/person/birthDate birth-date.in-future",
                        family -> at(family, "/victims/0/person").put("birthDate", "2999-01-01")),
                refusal(
                        "/victims/0/person/subdistrict pattern",
                        family -> at(family, "/victims/0/person").put("subdistrict", "62.11.03.2001")),
                refusal(
                        "/victims/0/person/contacts/0/value required",
                        family -> at(family, "/victims/0/person/contacts/0").remove("value")),
                refusal(
                        "/victims/0/person/contacts/0/safeMark/from format",
                        family -> at(family, "/victims/0/person/contacts/0/safeMark")
                                .put("from", "25:00")),
                refusal(
                        "/victims/0/place choice",
                        family -> at(family, "/victims/0").put("place", "moon")),
                refusal(
                        "/victims/0/place required",
                        family -> at(family, "/victims/0").remove("place")),
                refusal(
                        "/victims/0/violenceKinds required",
                        family -> at(family, "/victims/0").remove("violenceKinds"),
                        "/victims/0/sexualViolence violence.not-sexual"),
                refusal(
                        "/victims/0/violenceKinds/0 choice",
                        family -> at(family, "/victims/0")
                                .putArray("violenceKinds")
                                .add("rude")),
                refusal(
                        "/allegedPerpetrators/0/relations size",
                        family -> at(family, "/allegedPerpetrators/0").putArray("relations")),
                refusal(
                        "/allegedPerpetrators/0/relations/1/victim victim.none-there",
                        family ->
                                at(family, "/allegedPerpetrators/0/relations/1").put("victim", 2)),
                refusal(
                        "/allegedPerpetrators/0/relations/1/victim relation.twice",
                        family ->
                                at(family, "/allegedPerpetrators/0/relations/1").put("victim", 0)),
                refusal(
                        "/incident/narrative too-long",
                        family -> at(family, "/incident").put("narrative", "a".repeat(10_001))),
                refusal(
                        "/incident/approximateDate pattern",
                        family -> at(family, "/incident").put("approximateDate", "2026-13")),
                refusal(
                        "/incident/approximateDate pattern",
                        family -> at(family, "/incident").put("approximateDate", "Lebaran")),
                refusal(
                        "/incident/date incident.in-future",
                        family -> family.putObject("incident").put("date", "2999-01-01")),
                refusal("/receivedAt received.in-future", family -> family.put("receivedAt", "2999-01-01T00:00:00Z")),
                refusal("/receivedAt received.too-old", family -> family.put("receivedAt", "2001-01-01T00:00:00Z")),
                refusal("/receivedAt format", family -> family.put("receivedAt", "yesterday")),
                refusal("/receivedAt type", family -> family.put("receivedAt", 1_763_777_400)),
                refusal("/id format", family -> family.put("id", "no-uuid")),
                refusal(
                        "/id id.not-uuid-v7",
                        family -> family.put("id", UUID.randomUUID().toString())),
                refusal("/mood unknown", family -> family.put("mood", "good")),
                refusal(
                        "/victims/0/person/alias unknown",
                        family -> at(family, "/victims/0/person").put("alias", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aFaultIsNamedAndNothingIsWritten(String expected, Consumer<ObjectNode> change) {
        // Given
        var complaint = Desk.aFamily();
        change.accept(complaint);
        var before = Tables.counts();
        // When
        var answer = officer.post("/v1/complaints", complaint, UUID.randomUUID().toString());
        // Then
        answer.then().statusCode(400).contentType("application/problem+json");
        var problem = Desk.json(answer);
        assertThat(problem.get("code").asText()).isEqualTo("request.invalid");
        assertThat(String.join(", ", problem.get("errors").findValuesAsText("pointer")))
                .as(problem.toString())
                .isNotBlank();
        assertThat(problem.get("errors"))
                .extracting(error ->
                        error.get("pointer").asText() + " " + error.get("code").asText())
                .contains(expected.split(", ", -1));
        assertThat(problem.toString()).doesNotContain(Desk.SECRETS);
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-referral", "whatsapp", "e-mail", "other-party", "transfer", "sapa-129", "online"})
    void aChannelThatIsNotOpenSaysWhichAre(String channel) {
        var before = Tables.counts();

        var answer = officer.post(
                "/v1/complaints",
                Desk.aCrisis().put("channel", channel),
                UUID.randomUUID().toString());

        answer.then().statusCode(422);
        var problem = Desk.json(answer);
        assertThat(problem.get("code").asText()).isEqualTo("complaint.channel-closed");
        assertThat(problem.get("detail").asText()).contains("walk-in, outreach, phone, letter");
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.DIVISION_HEAD,
                Roles.CHAIR,
                Roles.SECRETARY,
                Roles.HEAD_OF_OFFICE,
                Roles.UNIT_ADMINISTRATOR,
                Roles.ANALYST,
                Roles.PARTNER,
                Roles.OPERATOR,
                "unheard-of"
            })
    void nobodyElseRegisters(String role) {
        var before = Tables.counts();

        Desk.of(PULANG_PISAU, role)
                .post("/v1/complaints", Desk.aCrisis(), UUID.randomUUID().toString())
                .then()
                .statusCode(403);

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void aCallerOfNoUnitOrOfOneNobodyKnowsIsRefused() {
        var before = Tables.counts();

        assertThat(code(new Desk(Tokens.withoutUnit(Roles.COMPANION)))).isEqualTo("403 unit.required");
        assertThat(code(Desk.of("99.01", Roles.COMPANION))).isEqualTo("403 unit.unknown");
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void withoutATokenOrAKeyNothingHappens() {
        var before = Tables.counts();

        RestAssured.given()
                .contentType("application/json")
                .body(Desk.aCrisis().toString())
                .post("/v1/complaints")
                .then()
                .statusCode(401);
        officer.post("/v1/complaints", Desk.aCrisis()).then().statusCode(400);
        officer.post("/v1/complaints", Desk.aCrisis(), " ").then().statusCode(400);
        officer.post("/v1/complaints", Desk.aCrisis(), "k".repeat(256)).then().statusCode(400);
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void problemsSpeakIndonesianUnlessAskedOtherwise() {
        var answer = RestAssured.given()
                .auth()
                .oauth2(officer.token())
                .contentType("application/json")
                .header("Idempotency-Key", "x")
                .body(Desk.aCrisis().put("channel", "whatsapp").toString())
                .post("/v1/complaints");

        assertThat(Desk.json(answer).get("title").asText()).isEqualTo("Saluran belum dibuka");
    }

    private static String code(Desk desk) {
        var answer =
                desk.post("/v1/complaints", Desk.aCrisis(), UUID.randomUUID().toString());
        return answer.statusCode() + " " + Desk.json(answer).get("code").asText();
    }

    private static Arguments refusal(String expected, Consumer<ObjectNode> change, String... more) {
        return Arguments.of(
                String.join(
                        ", ",
                        Stream.concat(Stream.of(expected), Stream.of(more)).toList()),
                change);
    }

    private static ObjectNode at(ObjectNode family, String pointer) {
        return (ObjectNode) family.at(pointer);
    }

    private static void repeat(ArrayNode victims, int times) {
        var one = victims.get(1);
        victims.removeAll();
        for (var i = 0; i < times; i++) {
            JsonNode copy = one.deepCopy();
            victims.add(copy);
        }
    }
}
