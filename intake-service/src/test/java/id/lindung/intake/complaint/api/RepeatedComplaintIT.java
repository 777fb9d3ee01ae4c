package id.lindung.intake.complaint.api;

import static id.lindung.intake.Desk.BARITO_UTARA;
import static id.lindung.intake.Desk.PULANG_PISAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Year;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RepeatedComplaintIT {

    private final Desk officer = Desk.of(PULANG_PISAU, Roles.ADMINISTRATION_OFFICER);

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        // Given
        var key = UUID.randomUUID().toString();
        officer.post("/v1/complaints", Desk.aFamily(), key).then().statusCode(201);
        var before = Tables.counts();
        // When
        var other = Desk.aFamily().put("crisis", true);
        // Then
        officer.post("/v1/complaints", other, key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.payload-differs"));
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void whileTheFirstRequestRunsASecondIsToldSo() throws Exception {
        // Given a first request that waits for the unit's register
        var desk = Desk.of("64.01", Roles.ADMINISTRATION_OFFICER);
        desk.register(Desk.aCrisis());
        var key = UUID.randomUUID().toString();
        try (var register = Databases.asOwner("intake")) {
            register.setAutoCommit(false);
            Tables.all(
                    register,
                    "select last_number from register_counter where unit = '64.01' and year = ? for update",
                    Year.now(ZoneId.of("Asia/Makassar")).getValue());
            var first = CompletableFuture.supplyAsync(() -> desk.post("/v1/complaints", Desk.aCrisis(), key));
            Awaitility.await().until(RepeatedComplaintIT::someoneWaitsForTheRegister);
            // When, then
            desk.post("/v1/complaints", Desk.aCrisis(), key)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("idempotency.in-flight"));
            register.rollback();
            first.join().then().statusCode(201);
        }
    }

    @Test
    void aRepetitionHasTheSameAnswerAndNoSecondEffect() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = officer.post("/v1/complaints", Desk.aFamily(), key);
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        var before = Tables.counts();
        // When
        var again = officer.post("/v1/complaints", Desk.aFamily(), key);
        // Then
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("ETag", equalTo(first.header("ETag")))
                .header("Location", equalTo(first.header("Location")));
        assertThat(Desk.json(again)).isEqualTo(Desk.json(first));
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void aRepetitionBringsItsOwnIdAgain() {
        var key = UUID.randomUUID().toString();
        var complaint = Desk.aCrisis()
                .put(
                        "id",
                        com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch().toString());

        officer.post("/v1/complaints", complaint, key).then().statusCode(201);
        officer.post("/v1/complaints", complaint, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void theSameKeyFromAnotherUnitIsAnotherKey() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = officer.post("/v1/complaints", Desk.aFamily(), key);
        // When
        var theirs = Desk.of(BARITO_UTARA, Roles.ADMINISTRATION_OFFICER).post("/v1/complaints", Desk.aFamily(), key);
        // Then
        theirs.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertThat(Desk.json(theirs).get("id")).isNotEqualTo(Desk.json(first).get("id"));
        assertThat(Desk.json(theirs).get("unit").asText()).isEqualTo(BARITO_UTARA);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();

        officer.post("/v1/complaints", Desk.aCrisis().put("channel", "whatsapp"), key)
                .then()
                .statusCode(422);
        officer.post("/v1/complaints", Desk.aCrisis(), key).then().statusCode(201);
    }

    private static boolean someoneWaitsForTheRegister() {
        return !Tables.all("select 1 from pg_locks where not granted").isEmpty();
    }
}
