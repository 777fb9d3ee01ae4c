package id.lindung.intake.complaint.api;

import static id.lindung.intake.Desk.BARITO_UTARA;
import static id.lindung.intake.Desk.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.Databases;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RegisterComplaintIT {

    private static final String CUT_WHO_WAITS_FOR =
            "select pg_terminate_backend(pid) from pg_stat_activity where ? = any (pg_blocking_pids(pid))";

    private final Desk officer = Desk.of(PULANG_PISAU, Roles.ADMINISTRATION_OFFICER);

    @Test
    void anIdThatIsTakenIsRefusedWhoeverHasIt() {
        // Given
        var theirs = Desk.of(BARITO_UTARA, Roles.COMPANION);
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        theirs.register(Desk.aCrisis().put("id", id));
        var own = officer.register(Desk.aCrisis()).get("id").asText();
        var before = Tables.counts();
        // When, then
        for (var taken : List.of(id, own)) {
            officer.post(
                            "/v1/complaints",
                            Desk.aCrisis().put("id", taken),
                            UUID.randomUUID().toString())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("complaint.exists"));
        }
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void anIdIsNotCalledTakenBecauseTheDatabaseWentAwayMeanwhile() throws Exception {
        var id = UuidCreator.getTimeOrderedEpoch().toString();
        var complaint = Desk.aCrisis().put("id", id);
        var key = UUID.randomUUID().toString();
        try (var clerk = Executors.newSingleThreadExecutor();
                var owner = Databases.asOwner("intake");
                var superuser = TestServers.get().superuser().connect()) {
            // Given
            owner.setAutoCommit(false);
            owner.createStatement().execute("lock table data_key in exclusive mode");
            var backend =
                    Integer.valueOf(Tables.all(owner, "select pg_backend_pid()").getFirst());
            var waiting = clerk.submit(() -> officer.post("/v1/complaints", complaint, key));
            // When
            await().until(() -> Tables.all(superuser, CUT_WHO_WAITS_FOR, backend), List.of("t")::equals);
            // Then
            waiting.get().then().statusCode(503).body("code", equalTo("unavailable"));
        }
        officer.post("/v1/complaints", complaint, key).then().statusCode(201);
    }

    @Test
    void aCrisisNeedsNothingButAVictim() {
        var complaint = officer.register(Desk.aCrisis());

        assertThat(complaint.at("/victims/0/sex").asText()).isEqualTo("unknown");
        assertThat(complaint.at("/victims/0/ageBand").asText()).isEqualTo("unknown");
        assertThat(complaint.at("/victims/0/place").asText()).isEqualTo("unknown");
        assertThat(complaint.at("/victims/0/violenceKinds")).isEmpty();
        assertThat(complaint.at("/reporter/personId")).isEqualTo(complaint.at("/victims/0/personId"));
        assertFits(complaint);
    }

    @Test
    void aFamilyIsRegisteredWithARelationForEachPair() {
        var complaint = officer.register(Desk.aFamily());

        var mother = complaint.at("/victims/0");
        var daughter = complaint.at("/victims/1");
        var man = complaint.at("/allegedPerpetrators/0");
        assertThat(mother.at("/ageBand").asText()).isEqualTo("25-44");
        assertThat(mother.at("/sexualViolence").toString()).isEqualTo("[\"rape\",\"domestic\"]");
        assertThat(mother.at("/violenceKinds").toString()).isEqualTo("[\"physical\",\"sexual\"]");
        assertThat(daughter.at("/child").asBoolean()).isTrue();
        assertThat(man.at("/relations").toString())
                .isEqualTo(
                        "[{\"victimPersonId\":%s,\"relation\":\"spouse\"},{\"victimPersonId\":%s,\"relation\":\"parent\"}]"
                                .formatted(mother.get("personId"), daughter.get("personId")));
        assertThat(complaint.at("/incident").toString())
                .isEqualTo(
                        "{\"firstDay\":\"2026-10-01\",\"lastDay\":\"2026-10-31\",\"subdistrict\":\"62.11.03\",\"hasNarrative\":true}");
        assertThat(complaint.has("warnings")).isFalse();
        assertThat(complaint.toString()).doesNotContain(Desk.SECRETS);
        assertFits(complaint);
    }

    @Test
    void aReporterMayBeSomeoneElseOrNobody() {
        var other = Desk.aCrisis();
        other.putObject("reporter").put("kind", "person").putObject("person").put("name", "Tetangga Contoh");
        var anonymous = Desk.aCrisis();
        anonymous.putObject("reporter").put("kind", "anonymous");

        var told = officer.register(other);
        var nobody = officer.register(anonymous);

        assertThat(told.at("/reporter/personId").asText())
                .isNotEqualTo(told.at("/victims/0/personId").asText())
                .isNotBlank();
        assertThat(nobody.at("/reporter").toString()).isEqualTo("{\"kind\":\"anonymous\"}");
        assertFits(told);
        assertFits(nobody);
    }

    @Test
    void aNikThatDoesNotMatchIsAWarningAndNoRefusal() {
        var complaint = Desk.aFamily();
        ((ObjectNode) complaint.at("/victims/0/person")).put("nik", "6304030503900001");

        assertThat(officer.register(complaint).get("warnings"))
                .extracting(warning -> warning.get("pointer").asText() + " "
                        + warning.get("code").asText())
                .containsExactly("/victims/0/person/nik nik.region-differs", "/victims/0/person/nik nik.sex-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.ADMINISTRATION_OFFICER,
                Roles.COMPANION,
                Roles.CASE_MANAGER,
                Roles.COUNSELLOR,
                Roles.SUPERVISOR
            })
    void whoeverSitsAtTheDeskMayRegister(String role) {
        Desk.of(PULANG_PISAU, role)
                .post("/v1/complaints", Desk.aCrisis(), UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void anIdOfOnesOwnIsKept() {
        var id = UuidCreator.getTimeOrderedEpoch().toString();

        officer.post(
                        "/v1/complaints",
                        Desk.aCrisis().put("id", id),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .header("Location", endsWith("/v1/complaints/" + id));
    }

    @Test
    void registerNumbersRunWithoutGapsHoweverManyWrite() throws Exception {
        // Given a unit of its own, whose first number is 1
        var desk = Desk.of("63.01", Roles.ADMINISTRATION_OFFICER);
        var numbers = new ArrayList<Future<JsonNode>>();
        // When
        try (var clerks = Executors.newFixedThreadPool(6)) {
            for (var i = 0; i < 30; i++) {
                numbers.add(clerks.submit(() -> desk.register(Desk.aCrisis())));
            }
        }
        // Then
        var given = new ArrayList<Integer>();
        for (var number : numbers) {
            given.add(
                    Integer.valueOf(number.get().get("registerNumber").asText().split("/", -1)[1]));
        }
        var expected = new ArrayList<Integer>();
        for (var i = 1; i <= 30; i++) {
            expected.add(i);
        }
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void registeringStandsOnTheLog() {
        var id = officer.register(Desk.aFamily()).get("id").asText();

        assertThat(Tables.all(
                        "select action || ' ' || role || ' ' || unit from audit_log where subject_id = ?",
                        UUID.fromString(id)))
                .containsExactly("complaint.registered administration-officer 62.11");
    }

    private static void assertFits(JsonNode complaint) {
        try (var kafka = KafkaProbe.connect()) {
            var id = UUID.fromString(complaint.get("id").asText());
            var events = kafka.awaitRecords("complaint", id, 1);
            assertThat(events).hasSize(1);
            EventContract.assertFits(
                    "intake", "complaint.registered.v1", events.getFirst().value());
            var data = Desk.object(events.getFirst().value()).get("data");
            assertThat(data.at("/victims/0/personId")).isEqualTo(complaint.at("/victims/0/personId"));
            assertThat(data.get("receivedOn")).isEqualTo(complaint.get("receivedOn"));
        }
    }
}
