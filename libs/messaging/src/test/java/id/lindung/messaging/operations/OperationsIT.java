package id.lindung.messaging.operations;

import static id.lindung.messaging.testing.Events.named;
import static id.lindung.messaging.testing.Events.poll;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.messaging.Inbox;
import id.lindung.messaging.MessagingProblem;
import id.lindung.messaging.testing.Effects;
import id.lindung.messaging.testing.Things;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.ProblemCatalogue;
import id.lindung.testkit.TestServers;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may see and do, and nobody else. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "messaging"))
class OperationsIT {

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    @Inject
    Backlog backlog;

    @Inject
    Things things;

    private static final Duration SOON = Duration.ofSeconds(40);

    private final UUID thing = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"/v1/operations/outbox", "/v1/operations/parked-events"})
    void onlyAnOperatorSeesWhatWaits(String path) {
        given().get(path).then().statusCode(401);
        as(Tokens.of("62.11", Roles.CHAIR)).get(path).then().statusCode(403);
        operator().get(path).then().statusCode(200);
    }

    @Test
    void onlyAnOperatorPublishesAgain() {
        var path = "/v1/operations/outbox/republication";
        as(Tokens.of("62.11", Roles.CHAIR)).body("{}").post(path).then().statusCode(403);
        operator()
                .body("{\"from\":\"2200-01-01T00:00:00Z\"}")
                .post(path)
                .then()
                .statusCode(200)
                .body("events", equalTo(0));
        operator().body("{\"aggregateType\":\"no such!\"}").post(path).then().statusCode(400);
    }

    @Test
    void releasingWhatIsNotParkedIsNotFound() {
        operator()
                .post("/v1/operations/outbox/parked-keys/" + UUID.randomUUID() + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void anEventThatTheBrokerRefusedIsSentOnceItsLimitIsRaisedAndItIsReleased() throws Exception {
        try (var broker =
                Admin.create(Map.of("bootstrap.servers", TestServers.get().kafka()))) {
            // Given
            things.create(thing, "a");
            await().atMost(SOON).until(() -> effects.of(thing).size() == 1);
            limitMessages(broker, "2000");
            things.rename(thing, "b".repeat(100_000));
            var parked = "parked.any { it.aggregateId == '" + thing + "' }";
            await().atMost(SOON).until(() -> outbox().getBoolean(parked));
            // When
            limitMessages(broker, "1000000");
            operator()
                    .post("/v1/operations/outbox/parked-keys/" + thing + "/release")
                    .then()
                    .statusCode(204);
            // Then
            await().atMost(SOON).until(() -> effects.of(thing).size() == 2);
            assertThat(outbox().getBoolean(parked)).isFalse();
        }
    }

    private static void limitMessages(Admin broker, String bytes) throws Exception {
        var limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET);
        broker.incrementalAlterConfigs(
                        Map.of(new ConfigResource(ConfigResource.Type.TOPIC, "lindung.thing"), List.of(limit)))
                .all()
                .get();
    }

    private static JsonPath outbox() {
        return operator().get("/v1/operations/outbox").jsonPath();
    }

    @Test
    void aParkedEventIsListedRefusedAgainAndReplayedOnceMended() {
        // Given
        var poison = "poison " + thing;
        effects.failOn(poison, () -> new IllegalArgumentException("secret of the event"));
        inbox.receive("messaging", poll(named(thing, 1, poison), named(thing, 2, "b")));
        // When listed, newest last
        var list = operator().get("/v1/operations/parked-events?limit=100");
        var id = list.jsonPath()
                .getString("items.find { it.aggregateId == '" + thing + "' && it.reason == 'refused' }.id");
        // Then: what it is and why, never what it says
        assertThat(id).isNotNull();
        assertThat(list.asString()).doesNotContain("poison").doesNotContain("secret");
        // When replayed before it is mended
        var refused = operator().post("/v1/operations/parked-events/" + id + "/replay");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.path("code").toString()).isEqualTo("parked-event.still-refused");
        // When mended
        effects.mend(poison);
        var replayed = operator().post("/v1/operations/parked-events/" + id + "/replay");
        assertThat(replayed.statusCode()).isEqualTo(200);
        assertThat(effects.of(thing)).containsExactly(poison, "b");
        operator().post("/v1/operations/parked-events/" + id + "/replay").then().statusCode(404);
    }

    @Test
    void aReplayOfAnEventThatWaitsForAnotherSaysSo() {
        inbox.receive("messaging", poll(named(thing, 2, "b")));
        var id = operator()
                .get("/v1/operations/parked-events?limit=100")
                .jsonPath()
                .getString("items.find { it.aggregateId == '" + thing + "' }.id");
        var answer = operator().post("/v1/operations/parked-events/" + id + "/replay");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.path("code").toString()).isEqualTo("parked-event.earlier-missing");
    }

    @Test
    void whatWaitsIsMeasured() {
        inbox.receive("messaging", poll(named(thing, 1, "a"), named(thing, 3, "c")));
        backlog.look();
        var metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("lindung_outbox_unsent ")
                .contains("lindung_outbox_oldest_unsent_seconds ")
                .contains("lindung_outbox_parked_keys ")
                .contains("lindung_event_age_seconds_count{consumer=\"messaging\"")
                .containsPattern("lindung_inbox_parked_keys [1-9]");
    }

    @Test
    void healthTellsOfTablesAndRelay() {
        assertThat(given().get("/q/health/ready").asString()).contains("outbox and inbox");
        given().get("/q/health/ready").then().statusCode(200);
        assertThat(given().get("/q/health/live").asString()).contains("outbox relay");
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void everyProblemHasItsWords() {
        ProblemCatalogue.assertComplete(List.of(MessagingProblem.values()), MessagingProblem::code);
        ProblemCatalogue.assertComplete(List.of(OperationsProblem.values()), OperationsProblem::code);
    }

    private static RequestSpecification operator() {
        return as(Tokens.withoutUnit(Roles.OPERATOR));
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}
