package id.lindung.referral.webhook.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.referral.outbound.Centre;
import id.lindung.referral.outbound.Neighbours;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency's focal administrator keeps its webhook; nobody else learns of it. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class WebhookIT {
    private static final List<String> CHANGES = List.of("/secret-rotation", "/resumption");

    private final Receiver receiver = Receiver.open();
    private final Centre centre = Centre.fresh();
    private String puskesmas;
    private Hook hook;

    @BeforeEach
    void anAgencyOfItsOwn() {
        puskesmas = centre.agency("puskesmas", "health");
        hook = new Hook(centre, puskesmas);
    }

    @AfterEach
    void closed() {
        receiver.close();
    }

    @Test
    void onlyAnAgencysAdministratorKeepsIt() {
        hook.registered(receiver);
        var etag = hook.read().header("ETag");

        for (var role : Roles.ALL) {
            if (role.equals(Roles.PARTNER_ADMINISTRATOR)) {
                continue;
            }
            var caller = role.equals(Roles.PARTNER) ? centre.partner(puskesmas) : centre.as(role);
            refused(caller, etag, 403);
            caller.header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("url", receiver.url()))
                    .post(Hook.PATH)
                    .then()
                    .statusCode(403);
        }
        centre.as(Roles.PARTNER_ADMINISTRATOR)
                .get(Hook.PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("agency.required"));
        hook.administrator().get("/v1/partner/referrals").then().statusCode(403);
        hook.administrator().get("/v1/operations/troubled-webhooks").then().statusCode(403);
        assertThat(hook.read().header("ETag")).isEqualTo(etag);
    }

    @Test
    void anotherAgencyOrUnitFindsNone() {
        hook.registered(receiver);
        var etag = hook.read().header("ETag");
        var hospital = centre.agency("hospital", "health");

        refused(new Hook(centre, hospital).administrator(), etag, 404);
        refused(new Hook(Centre.fresh(), puskesmas).administrator(), etag, 404);
        assertThat(hook.read().statusCode()).isEqualTo(200);
    }

    @Test
    void onlyAnActiveAgencyOfTheUnitRegisters() {
        new Hook(Centre.fresh(), puskesmas).register(receiver.url()).then().statusCode(404);
        new Hook(centre, "no-agency-of-ours").register(receiver.url()).then().statusCode(404);
        new Hook(centre, puskesmas.toUpperCase(java.util.Locale.ROOT))
                .register(receiver.url())
                .then()
                .statusCode(404);

        var etag = centre.as(Roles.UNIT_ADMINISTRATOR)
                .get("/v1/agencies/{id}", puskesmas)
                .header("ETag");
        centre.as(Roles.UNIT_ADMINISTRATOR)
                .header("If-Match", etag)
                .body(Map.of("reason", "closed"))
                .post("/v1/agencies/{id}/retirement", puskesmas)
                .then()
                .statusCode(200);
        hook.register(receiver.url()).then().statusCode(404);
        assertThat(Centre.rows("select from webhook where agency_id = '" + puskesmas + "'"))
                .isZero();
    }

    @Test
    void whereNothingMayBeSentIsNotRegistered() {
        var wrong = Map.of(
                "nothing", "webhook.not-a-url",
                "https://user:word@8.8.8.8/", "webhook.not-a-url",
                "http://8.8.8.8/", "webhook.not-https",
                "https://10.0.0.1/", "webhook.not-public",
                "https://169.254.169.254/latest", "webhook.not-public",
                "https://[fd00:ec2::254]/", "webhook.not-public",
                "https://host.invalid/", "webhook.host-unknown");
        wrong.forEach((url, code) -> hook.register(url)
                .then()
                .statusCode(422)
                .body("code", equalTo("webhook.refused"))
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains(code)));
        hook.register(" ").then().statusCode(400);
        hook.register("https://8.8.8.8/" + "x".repeat(2000)).then().statusCode(400);
        hook.administrator()
                .body(Map.of("url", receiver.url()))
                .post(Hook.PATH)
                .then()
                .statusCode(400);

        hook.read().then().statusCode(404);
    }

    @Test
    void anAgencyHasOneAndARepeatedRequestHasNoSecondEffect() {
        var key = UUID.randomUUID().toString();
        hook.register(receiver.url(), key).then().statusCode(201).header("Location", endsWith(Hook.PATH));
        hook.register(receiver.url(), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("url", equalTo(receiver.url()))
                .body("secret", nullValue());
        hook.register(receiver.url() + "&more=1", key).then().statusCode(422);
        hook.register(receiver.url()).then().statusCode(409).body("code", equalTo("webhook.exists"));

        assertThat(Centre.trail(hook.id().toString())).hasSize(1);
    }

    @Test
    void aChangeWantsTheVersionThatWasSeen() {
        hook.registered(receiver);

        for (var change : CHANGES) {
            hook.administrator().post(Hook.PATH + change).then().statusCode(428);
            hook.administrator()
                    .header("If-Match", "\"7\"")
                    .post(Hook.PATH + change)
                    .then()
                    .statusCode(412);
        }
        hook.administrator().delete(Hook.PATH).then().statusCode(428);
        hook.administrator()
                .header("If-Match", "\"7\"")
                .delete(Hook.PATH)
                .then()
                .statusCode(412);
        hook.changing()
                .post(Hook.PATH + "/resumption")
                .then()
                .statusCode(409)
                .body("code", equalTo("webhook.transition-forbidden"));
        assertThat(Centre.trail(hook.id().toString())).hasSize(1);
    }

    @Test
    void theSecretIsShownOnceAndKeptSealed() {
        var secret = hook.registered(receiver);

        hook.read().then().statusCode(200).body("secret", nullValue()).body("status", equalTo("active"));
        assertThat(Centre.texts("select encode(sealed_secret, 'escape') from webhook where id = '" + hook.id() + "'")
                        .getFirst())
                .doesNotContain(secret);
    }

    @Test
    void aRemovedOneIsGoneAndAnotherMayFollow() {
        hook.registered(receiver);
        hook.administrator().post(Hook.PATH + "/pings").then().statusCode(200);
        var id = hook.id();

        hook.changing().delete(Hook.PATH).then().statusCode(204);

        hook.read().then().statusCode(404);
        assertThat(Centre.rows("select from webhook_delivery where webhook_id = '" + id + "'"))
                .isZero();
        assertThat(Centre.trail(id.toString())).hasSize(2).last().asString().startsWith("webhook.removed");
        hook.registered(receiver);
    }

    private void refused(RequestSpecification caller, String etag, int status) {
        caller.header("If-Match", etag);
        caller.get(Hook.PATH).then().statusCode(status);
        caller.get(Hook.PATH + "/deliveries").then().statusCode(status);
        caller.post(Hook.PATH + "/pings").then().statusCode(status);
        CHANGES.forEach(change -> caller.post(Hook.PATH + change).then().statusCode(status));
        caller.delete(Hook.PATH).then().statusCode(status);
    }
}
