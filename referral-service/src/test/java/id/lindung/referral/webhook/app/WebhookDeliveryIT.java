package id.lindung.referral.webhook.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.referral.outbound.Centre;
import id.lindung.referral.outbound.Neighbours;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agency's system is sent: signed, in order, at least once, and nothing that its case keeps from it. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class WebhookDeliveryIT {
    private static final String BROTHER = "brother-of-the-alleged";

    @Inject
    DeliverEvent deliverEvent;

    @Inject
    Courier courier;

    private final Receiver receiver = Receiver.open();
    private Centre centre;
    private String puskesmas;
    private Centre.File file;
    private Hook hook;

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = Centre.fresh().withLetterhead();
        puskesmas = centre.agency("puskesmas", "health");
        file = centre.file();
        hook = new Hook(centre, puskesmas);
    }

    @AfterEach
    void closed() {
        receiver.close();
    }

    @Test
    void isSentWhatTheFeedHoldsSignedAndInOrder() {
        // Given
        centre.sent(file, puskesmas, "emergency");
        var secret = hook.registered(receiver);

        // When
        var referral = centre.sent(file, puskesmas, "emergency");
        centre.answered(referral, puskesmas, "acceptance", Map.of());
        hook.upToDate();

        // Then
        var told =
                centre.partner(puskesmas).get("/v1/partner/events").jsonPath().<Map<String, Object>>getList("items");
        assertThat(receiver.received())
                .extracting(sent -> JsonPath.from(sent.body()).<String, Object>getMap("$"))
                .containsExactlyElementsOf(told.subList(1, told.size()));
        assertThat(receiver.received()).hasSize(2).allSatisfy(sent -> {
            assertThat(sent.path()).isEqualTo("/hook?of=agency");
            assertThat(sent.id()).isEqualTo(JsonPath.from(sent.body()).getString("id"));
            assertThat(sent.signature()).isEqualTo(signature(secret, sent));
        });
        assertThat(hook.outcomes()).containsExactly("delivered", "delivered");
    }

    @Test
    void afterARotationBothSecretsSignForADay() {
        var first = hook.registered(receiver);
        var second = hook.changing()
                .post(Hook.PATH + "/secret-rotation")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("secret");
        assertThat(second).isNotEqualTo(first);

        hook.administrator().post(Hook.PATH + "/pings").then().statusCode(200).body("outcome", equalTo("delivered"));
        var sent = receiver.received().getFirst();
        assertThat(sent.signature()).isEqualTo(signature(second, sent) + " " + signature(first, sent));
        assertThat(JsonPath.from(sent.body()).<String, Object>getMap("$"))
                .containsEntry("type", "webhook.ping")
                .containsOnlyKeys("id", "type", "occurredAt");

        hook.set("earlier_secret_until = now()");
        hook.administrator().post(Hook.PATH + "/pings").then().statusCode(200);
        var later = receiver.received().getLast();
        assertThat(later.signature()).isEqualTo(signature(second, later));
    }

    @Test
    void whatFailedIsSentAgainUnderTheSameIdAndHoldsUpWhatCameAfter() {
        // Given
        hook.registered(receiver.answers(500));
        var referral = centre.sent(file, puskesmas, "emergency");
        centre.answered(referral, puskesmas, "acceptance", Map.of());
        await().atMost(20, SECONDS).until(() -> hook.outcomes().contains("refused"));
        hook.read().then().body("failingSince", notNullValue()).body("status", equalTo("active"));

        // When
        receiver.answers(204);
        hook.due();
        hook.upToDate();

        // Then
        var ids = receiver.ids();
        assertThat(ids.getLast()).isNotEqualTo(ids.getFirst());
        assertThat(ids.subList(0, ids.size() - 1)).hasSizeGreaterThan(1).containsOnly(ids.getFirst());
        assertThat(hook.outcomes().subList(0, 2)).containsOnly("delivered");
        hook.read().then().body("failingSince", nullValue());
    }

    @Test
    void whoDiesBetweenSendingAndMarkingIsFollowedByTheSameIdAgain() {
        // Given: a replica has claimed it, and has sent it
        hook.registered(receiver);
        hook.held();
        centre.sent(file, puskesmas, "emergency");
        Scopes.run(
                Scope.ofUnit(centre.unit),
                () -> courier.post(deliverEvent.pack(hook.id()).orElseThrow()));
        assertThat(receiver.ids()).hasSize(1);

        // When: it is dead, and the claim runs out
        hook.due();
        hook.upToDate();

        // Then
        assertThat(receiver.ids()).hasSize(2).containsOnly(receiver.ids().getFirst());
        assertThat(receiver.received().getLast().body())
                .isEqualTo(receiver.received().getFirst().body());
    }

    @Test
    void whatIsExcludedBeforeItIsSentIsNeverSent() {
        // Given
        hook.registered(receiver);
        hook.held();
        var hidden = centre.sent(file, puskesmas, "emergency");
        var sentinel = centre.sent(centre.file(), puskesmas, "emergency");

        // When
        centre.exclude(file, List.of(), List.of(puskesmas), false);
        hook.due();
        hook.upToDate();
        cancel(hidden);
        hook.upToDate();

        // Then
        assertThat(receiver.received())
                .extracting(sent -> JsonPath.from(sent.body()).getString("referralId"))
                .containsExactly(sentinel.id());
    }

    @Test
    void whoeverChoseTheAddressIsSentNothingOfACaseThatExcludesHim() {
        var ofBrother = new Hook(centre, puskesmas, BROTHER);
        ofBrother.registered(receiver);
        ofBrother.held();
        centre.sent(file, puskesmas, "emergency");
        var sentinel = centre.sent(centre.file(), puskesmas, "emergency");

        centre.exclude(file, List.of(BROTHER), List.of(), false);
        ofBrother.due();
        ofBrother.upToDate();

        assertThat(receiver.received())
                .extracting(sent -> JsonPath.from(sent.body()).getString("referralId"))
                .containsExactly(sentinel.id());
    }

    @Test
    void anAddressThatIsGoneIsDisabledUntilItsAgencyResumesIt() {
        // Given
        hook.registered(receiver.answers(410));
        centre.sent(file, puskesmas, "emergency");
        await().atMost(20, SECONDS).until(() -> hook.status().equals("disabled"));
        assertThat(hook.outcomes()).containsExactly("gone");
        troubled().body("findAll{it.webhookId=='" + hook.id() + "'}.waiting", equalTo(List.of(1)));
        metric("lindung_webhook_disabled");

        // When
        receiver.answers(204);
        hook.changing()
                .post(Hook.PATH + "/resumption")
                .then()
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("failingSince", nullValue());
        hook.upToDate();

        // Then
        assertThat(receiver.ids()).hasSize(2).containsOnly(receiver.ids().getFirst());
        troubled().body("webhookId", not(hasItem(hook.id().toString())));
    }

    @Test
    void afterThreeDaysOfFailuresItIsDisabled() {
        hook.registered(receiver.answers(503));
        hook.set("failing_since = now() - interval '71 hours', failures = 80");
        centre.sent(file, puskesmas, "emergency");
        await().atMost(20, SECONDS).until(() -> hook.outcomes().contains("refused"));
        assertThat(hook.status()).isEqualTo("active");

        hook.set("failing_since = now() - interval '72 hours', next_attempt_at = now()");
        await().atMost(20, SECONDS).until(() -> hook.status().equals("disabled"));
        assertThat(Centre.trail(hook.id().toString())).last().asString().startsWith("webhook.disabled");
    }

    private void cancel(Centre.Seen referral) {
        centre.as(Roles.SUPERVISOR)
                .header("If-Match", referral.etag())
                .body(Map.of("reason", "no-longer-needed"))
                .post("/v1/referrals/{id}/cancellation", referral.id())
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse troubled() {
        return Centre.with(Tokens.withoutUnit(Roles.OPERATOR))
                .get("/v1/operations/troubled-webhooks")
                .then()
                .statusCode(200);
    }

    private static void metric(String name) {
        await().atMost(20, SECONDS)
                .until(() -> RestAssured.get("/q/metrics")
                        .asString()
                        .lines()
                        .anyMatch(line -> line.startsWith(name) && !line.endsWith(" 0.0")));
    }

    private static String signature(String secret, Receiver.Received sent) {
        return WebhookSignature.of(
                secret, sent.id(), sent.timestamp(), sent.body().getBytes(StandardCharsets.UTF_8));
    }
}
