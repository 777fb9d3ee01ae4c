package id.lindung.intake.exclusion;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever is shut out of a complaint finds what he would find if there were none (rule of safety 2). */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ExclusionIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "62.03";
    private static final String KIN = "kin-of-the-alleged";
    private static final String[] ROLES = {
        Roles.ADMINISTRATION_OFFICER, Roles.COMPANION, Roles.CASE_MANAGER, Roles.SUPERVISOR, Roles.CHAIR
    };

    private final Desk kin = new Desk(Tokens.ofSubject(KIN, UNIT, ROLES));
    private final Desk colleague = new Desk(Tokens.ofSubject("colleague", UNIT, ROLES));

    @Test
    void theExcludedFindNoComplaintNoNarrativeAndNobody() {
        // Given
        var complaint = colleague.register(Desk.aFamily());
        var id = complaint.path("id").asText();
        var unknown = UUID.randomUUID().toString();
        shutOut(complaint, List.of(KIN), List.of());
        // Then
        assertSameRefusal(kin.get("/v1/complaints/" + id), kin.get("/v1/complaints/" + unknown), id, unknown);
        assertSameRefusal(
                kin.post("/v1/complaints/" + id + "/narrative-disclosures", purpose()),
                kin.post("/v1/complaints/" + unknown + "/narrative-disclosures", purpose()),
                id,
                unknown);
        for (var person : persons(complaint)) {
            assertSameRefusal(
                    kin.disclose("case-handling", List.of(person)),
                    kin.disclose("case-handling", List.of(unknown)),
                    person,
                    unknown);
        }
        assertThat(Tables.all("select 1 from audit_log where actor = ? and subject_id = ?::uuid", KIN, id))
                .isEmpty();
        colleague.get("/v1/complaints/" + id).then().statusCode(200);
    }

    @Test
    void aListLeavesOutWhatTheReaderIsShutOutOf() {
        var hidden = colleague.register(Desk.aCrisis());
        var seen = colleague.register(Desk.aCrisis());
        shutOut(hidden, List.of(KIN), List.of());

        assertThat(kin.get("/v1/complaints?limit=100").jsonPath().getList("items.id", String.class))
                .contains(seen.path("id").asText())
                .doesNotContain(hidden.path("id").asText());
        assertThat(colleague.get("/v1/complaints?limit=100").jsonPath().getList("items.id", String.class))
                .contains(hidden.path("id").asText());
    }

    @Test
    void aPersonAmongOthersIsLeftOutLikeOneWhoIsUnknown() {
        var hidden = colleague.register(Desk.aFamily());
        var seen = colleague.register(Desk.aFamily());
        shutOut(hidden, List.of(KIN), List.of());

        var answer = Desk.json(kin.disclose(
                "worklist", List.of(persons(hidden).getFirst(), persons(seen).getFirst())));
        assertThat(answer.path("persons")).hasSize(1);
        assertThat(answer.at("/persons/0/personId").asText())
                .isEqualTo(persons(seen).getFirst());
        assertThat(answer.at("/withheld/0").asText()).isEqualTo(persons(hidden).getFirst());
    }

    @Test
    void theAuditLogTellsTheExcludedNothing() {
        var complaint = colleague.register(Desk.aFamily());
        var id = complaint.path("id").asText();
        colleague.disclose("worklist", persons(complaint)).then().statusCode(200);
        shutOut(complaint, List.of(KIN), List.of());

        for (var subject : List.of(id, persons(complaint).getFirst())) {
            kin.get("/v1/audit-lines?subjectId=" + subject)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            colleague
                    .get("/v1/audit-lines?subjectId=" + subject)
                    .then()
                    .statusCode(200)
                    .body("items", not(empty()));
        }
    }

    @Test
    void aReplayByWhoeverWasShutOutSinceShowsNothing() {
        var key = UUID.randomUUID().toString();
        var complaint = Desk.json(kin.post("/v1/complaints", Desk.aCrisis(), key));
        shutOut(complaint, List.of(KIN), List.of());

        kin.post("/v1/complaints", Desk.aCrisis(), key).then().statusCode(404);
    }

    @Test
    void whoeverIsTakenOffTheListSeesItAgain() {
        var complaint = colleague.register(Desk.aCrisis());
        var file = shutOut(complaint, List.of(KIN), List.of());
        tell(file.anotherId().sequence(3).with("/data/excludedSubjects", List.of()));

        await().atMost(20, SECONDS)
                .until(() -> kin.get("/v1/complaints/" + complaint.path("id").asText())
                                .statusCode()
                        == 200);
    }

    @Test
    void anExcludedAgencyReceivesNobodyNorDoesAnExcludedHumanBehindAService() {
        var complaint = colleague.register(Desk.aFamily());
        var agency = UUID.randomUUID().toString();
        var victim = persons(complaint).getFirst();
        onward(victim, agency, null).then().statusCode(200);
        shutOut(complaint, List.of(KIN), List.of(agency));

        onward(victim, agency, null).then().statusCode(404);
        onward(victim, UUID.randomUUID().toString(), KIN).then().statusCode(404);
        onward(victim, UUID.randomUUID().toString(), "colleague").then().statusCode(200);
    }

    private static Response onward(String victim, String agency, @Nullable String human) {
        var body = JSON.createObjectNode()
                .put("purpose", "referral-letter")
                .put("unit", UNIT)
                .put("recipient", agency)
                .put("ground", "consent");
        body.putArray("personIds").add(victim);
        if (human != null) {
            body.put("onBehalfOf", human);
        }
        return new Desk(Tokens.withoutUnit(Roles.SYSTEM_REFERRAL)).post("/v1/person-disclosures", body);
    }

    private static void assertSameRefusal(Response excluded, Response unknown, String id, String otherId) {
        assertThat(excluded.statusCode()).isEqualTo(404);
        assertThat(comparable(excluded, id)).isEqualTo(comparable(unknown, otherId));
    }

    /** Without the id that was asked for and the trace of the request, which differ anyway. */
    private static String comparable(Response answer, String id) {
        return answer.asString().replace(id, "…").replaceAll("[0-9a-f]{32}", "…");
    }

    private static JsonNode purpose() {
        return JSON.createObjectNode().put("purpose", "case-handling");
    }

    private static List<String> persons(JsonNode complaint) {
        return complaint.findValuesAsText("personId").stream().distinct().toList();
    }

    /** Tells it as case does, and returns once it holds. */
    private static TestEvent shutOut(JsonNode complaint, List<String> subjects, List<String> agencies) {
        var event = TestEvent.example("case", "case-file.exclusions-changed.v1")
                .ofUnit(UNIT)
                .with("/data/complaintId", complaint.path("id").asText())
                .with("/data/excludedSubjects", subjects)
                .with("/data/excludedAgencyIds", agencies);
        var opened = TestEvent.example("case", "case-file.opened.v1")
                .about(event.aggregate())
                .ofUnit(UNIT);
        tell(opened, event.sequence(2));
        await().atMost(20, SECONDS)
                .until(() -> !Tables.all(
                                "select 1 from excluded_subject where case_file_id = ?::uuid", event.aggregate())
                        .isEmpty());
        return event;
    }

    private static void tell(TestEvent... events) {
        try (var kafka = KafkaProbe.connect()) {
            kafka.send(events);
        }
    }
}
