package id.lindung.intake.person.api;

import static id.lindung.intake.Desk.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class PersonDisclosureIT {

    private static final Set<String> ALL = Set.of(
            "personId",
            "name",
            "nik",
            "sex",
            "birthDate",
            "address",
            "subdistrict",
            "education",
            "occupation",
            "maritalState",
            "maritalRegistration",
            "religion",
            "notes",
            "contacts");

    private JsonNode family;

    @BeforeEach
    void register() {
        family = Desk.of(PULANG_PISAU, Roles.ADMINISTRATION_OFFICER).register(Desk.aFamily());
    }

    @Test
    void anotherUnitFindsNobodyAndLeavesNoLine() {
        var before = Tables.counts();

        Desk.of("65.01", Roles.CASE_MANAGER)
                .disclose("case-handling", List.of(mother(), daughter()))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "administration-officer, case-handling",
        "administration-officer, contacting",
        "counsellor, referral-letter",
        "counsellor, spiritual-companion-referral",
        "division-head, registration",
        "chair, case-handling",
        "secretary, case-handling",
        "head-of-office, contacting",
        "unit-administrator, worklist",
        "analyst, worklist",
        "partner, worklist",
        "operator, worklist",
    })
    void aRoleThatDoesNotServeThePurposeIsRefusedAndLeavesNoLine(String role, String purpose) {
        var before = Tables.counts();

        Desk.of(PULANG_PISAU, role).disclose(purpose, List.of(mother())).then().statusCode(403);

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void fieldsThatThePurposeDoesNotNeedAreRefused() {
        var before = Tables.counts();

        Desk.of(PULANG_PISAU, Roles.COMPANION)
                .disclose("worklist", List.of(mother()), "nik", "address")
                .then()
                .statusCode(403)
                .body("code", equalTo("disclosure.refused"));

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"purpose\":\"curiosity\",\"personIds\":[\"019aa9c2-1a00-7000-8000-000000000011\"]}",
                "{\"purpose\":\"worklist\"}",
                "{\"purpose\":\"worklist\",\"personIds\":[]}",
                "{\"purpose\":\"worklist\",\"personIds\":[null]}",
                "{\"purpose\":\"worklist\",\"personIds\":[\"x\"]}",
                "{\"purpose\":\"worklist\",\"personIds\":[\"019aa9c2-1a00-7000-8000-000000000011\"],\"fields\":[]}",
                "{\"purpose\":\"worklist\",\"personIds\":[\"019aa9c2-1a00-7000-8000-000000000011\"],\"fields\":[\"shoe\"]}"
            })
    void withoutAPurposeAndSomebodyNothingIsRead(String body) {
        Desk.of(PULANG_PISAU, Roles.COMPANION)
                .post("/v1/person-disclosures", Desk.object(body))
                .then()
                .statusCode(400);
    }

    @Test
    void moreThanAHundredAtOnceAreRefused() {
        var many = new ArrayList<String>();
        for (var i = 0; i < 101; i++) {
            many.add(UUID.randomUUID().toString());
        }

        Desk.of(PULANG_PISAU, Roles.COMPANION).disclose("worklist", many).then().statusCode(400);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "administration-officer, worklist, name",
        "chair, worklist, name",
        "companion, referral-letter, name sex birthDate subdistrict",
        "companion, spiritual-companion-referral, name sex religion",
        "counsellor, contacting, name contacts",
        "supervisor, registration, name nik sex birthDate address subdistrict education occupation maritalState maritalRegistration contacts",
    })
    void onlyWhatThePurposeNeedsIsAnswered(String role, String purpose, String fields) {
        var answer = Desk.of(PULANG_PISAU, role).disclose(purpose, List.of(mother()));

        answer.then().statusCode(200);
        var expected = new TreeSet<>(List.of(fields.split(" ", -1)));
        expected.add("personId");
        assertThat(new TreeSet<>(names(Desk.json(answer).at("/persons/0")))).isEqualTo(expected);
    }

    @Test
    void whoHandlesTheCaseReadsAllThatWasTold() {
        var answer = Desk.json(
                Desk.of(PULANG_PISAU, Roles.CASE_MANAGER).disclose("case-handling", List.of(daughter(), mother())));

        var her = answer.at("/persons/1");
        assertThat(answer.at("/persons/0/name").asText()).isEqualTo("Bunga Contoh");
        assertThat(answer.at("/persons/0/ageYears").asInt()).isEqualTo(8);
        assertThat(names(her)).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(her.get("name").asText()).isEqualTo("Rahmawati Contoh");
        assertThat(her.get("nik").asText()).isEqualTo("6211034503900001");
        assertThat(her.get("religion").asText()).isEqualTo("islam");
        assertThat(her.get("contacts"))
                .extracting(contact -> contact.get("value").asText() + " "
                        + contact.get("safe").asBoolean())
                .containsExactly("0812-0000-0000 true", "0812-1111-1111 false", "0812-2222-2222 false");
        assertThat(answer.get("withheld")).isEmpty();
    }

    @Test
    void whoMeansToCallSeesOnlyWhatSheMarkedSafe() {
        var answer =
                Desk.json(Desk.of(PULANG_PISAU, Roles.COMPANION).disclose("contacting", List.of(mother(), daughter())));

        assertThat(answer.at("/persons/0/contacts"))
                .extracting(contact -> contact.get("value").asText())
                .containsExactly("0812-0000-0000");
        assertThat(answer.at("/persons/0/contacts/0/sayInstead").asText()).isEqualTo("Dari toko kain");
        assertThat(answer.at("/persons/1").has("contacts")).isFalse();
    }

    @Test
    void askedForLessLessIsAnsweredAndLogged() {
        var answer = Desk.json(
                Desk.of(PULANG_PISAU, Roles.COMPANION).disclose("case-handling", List.of(mother()), "name", "nik"));

        assertThat(answer.get("fields").toString()).isEqualTo("[\"name\",\"nik\"]");
        assertThat(names(answer.at("/persons/0"))).containsExactlyInAnyOrder("personId", "name", "nik");
        assertThat(lines(mother())).containsExactly("{name,nik} case-handling companion");
    }

    @Test
    void eachPersonReadIsALineThatNamesFieldsAndNoValues() {
        var unknown = UUID.randomUUID().toString();

        var answer = Desk.json(Desk.of(PULANG_PISAU, Roles.SUPERVISOR)
                .disclose("worklist", List.of(mother(), unknown, daughter(), mother())));

        assertThat(answer.get("withheld").toString()).isEqualTo("[\"" + unknown + "\"]");
        assertThat(answer.get("persons")).hasSize(2);
        assertThat(lines(mother())).containsExactly("{name} worklist supervisor");
        assertThat(lines(daughter())).containsExactly("{name} worklist supervisor");
        assertThat(lines(unknown)).isEmpty();
    }

    @Test
    void aPersonWhoseKeyIsGoneIsWithheld() {
        Tables.run("delete from data_key where owner_id = ?", UUID.fromString(daughter()));

        var answer =
                Desk.json(Desk.of(PULANG_PISAU, Roles.COMPANION).disclose("worklist", List.of(mother(), daughter())));

        assertThat(answer.get("persons")).hasSize(1);
        assertThat(answer.get("withheld").toString()).isEqualTo("[\"" + daughter() + "\"]");
        assertThat(lines(daughter())).isEmpty();
    }

    @Test
    void withoutItsLineNothingIsDisclosed() {
        Tables.run("alter table audit_log add constraint log_is_full check (false) not valid");
        try {
            var answer = Desk.of(PULANG_PISAU, Roles.COMPANION).disclose("worklist", List.of(mother()));

            answer.then().statusCode(500);
            assertThat(answer.asString()).doesNotContain("Rahmawati");
        } finally {
            Tables.run("alter table audit_log drop constraint log_is_full");
        }
    }

    private String mother() {
        return family.at("/victims/0/personId").asText();
    }

    private String daughter() {
        return family.at("/victims/1/personId").asText();
    }

    private static List<String> lines(String personId) {
        return Tables.all(
                "select fields::text || ' ' || purpose || ' ' || role from audit_log"
                        + " where action = 'person.disclosed' and subject_id = ?",
                UUID.fromString(personId));
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
