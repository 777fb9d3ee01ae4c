package id.lindung.referral.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.lindung.identity.Roles;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Every unit here is this class's own. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class PushReferralIT {

    private static final String COUNT = "select count(*) from inbound_referral where unit = ?";

    @Test
    void onlyAPartnerOfAnAgencyAndAUnitPushes() {
        var partner = Partner.of("72.01");
        var wrong = List.of(
                Tokens.of("72.01", Roles.SUPERVISOR),
                Tokens.withoutUnit(Roles.SYSTEM_INTAKE),
                Tokens.of("72.01", Roles.PARTNER),
                Tokens.ofAgency(partner.agency(), Roles.PARTNER));
        for (var token : wrong) {
            RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Partner.crisis("1"))
                    .post("/v1/inbound-referrals")
                    .then()
                    .statusCode(403);
        }
        assertThat(Partner.rows(COUNT, "72.01")).containsExactly("0");
    }

    @Test
    void anAgencyThatTheUnitDoesNotWorkWithIsRefused() {
        var retired = Partner.of("72.02");
        retired.retire();
        var strangers = List.of(
                retired,
                new Partner("72.02", UUID.randomUUID().toString()),
                new Partner("72.02", "no-id"),
                new Partner("72.02", Partner.of("72.02").agency().toUpperCase(Locale.ROOT)),
                Partner.of("99.01"),
                new Partner("72.02", Partner.of("72.03").agency()));
        for (var stranger : strangers) {
            stranger.push(Partner.crisis("1"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("inbound-referral.agency-unknown"));
        }
        assertThat(Partner.rows(COUNT, "72.02")).containsExactly("0");
    }

    @Test
    void whatTheDeskWouldRefuseIsRefusedHereFieldByField() {
        var partner = Partner.of("72.04");
        partner.push("""
                        {"partnerNumber":"Ibu Sari","urgency":"soon","crisis":false,"ground":"emergency","victims":[{}]}""").then().statusCode(400);
        partner.push("""
                        {"partnerNumber":"1","urgency":"urgent","crisis":false,"ground":"emergency","victims":[{}]}""").then().statusCode(400).body("errors.pointer", hasItem("/victims/0/person/name"));
        partner.push("""
                        {"partnerNumber":"1","urgency":"urgent","crisis":true,"victims":[]}""").then().statusCode(400).body("errors.pointer", hasItem("/ground"));
        assertThat(Partner.rows(COUNT, "72.04")).containsExactly("0");
    }

    @Test
    void aPushWithoutAKeyOrOfTooMuchIsRefused() {
        var partner = Partner.of("72.05");
        RestAssured.given()
                .auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body(Partner.crisis("1"))
                .post("/v1/inbound-referrals")
                .then()
                .statusCode(400);
        var victim = "{\"person\":{\"address\":\"" + "a".repeat(500) + "\",\"contacts\":[" + "%s" + "]}}";
        var contacts = String.join(
                ",",
                Collections.nCopies(
                        10,
                        "{\"kind\":\"phone\",\"value\":\"" + "1".repeat(200) + "\",\"safeMark\":{" + "\"sayInstead\":\""
                                + "s".repeat(500) + "\"}}"));
        var many = String.join(",", Collections.nCopies(20, victim.formatted(contacts)));
        partner.push(
                        "{\"partnerNumber\":\"1\",\"urgency\":\"urgent\",\"crisis\":true,\"ground\":\"emergency\",\"victims\":["
                                + many + "]}")
                .then()
                .statusCode(413);
        assertThat(Partner.rows(COUNT, "72.05")).containsExactly("0");
    }

    @Test
    void aNumberStandsForOnePayloadOfItsAgency() {
        var partner = Partner.of("72.06");
        var id = partner.pushed(Partner.full("N-1", "Rahmawati"));

        partner.push(Partner.full("N-1", "Rahmawati")).then().statusCode(200).body("id", equalTo(id));
        partner.push(Partner.full("N-1", "Kartini"))
                .then()
                .statusCode(409)
                .body("code", equalTo("inbound-referral.number-taken"));
        Partner.of("72.06").push(Partner.full("N-1", "Kartini")).then().statusCode(201);
        assertThat(Partner.rows(COUNT, "72.06")).containsExactly("2");
    }

    @Test
    void aKeyThatIsSentAgainHasNoSecondEffect() {
        var partner = Partner.of("72.07");
        var key = UUID.randomUUID().toString();
        String id = partner.push(key, Partner.crisis("K-1")).path("id");

        partner.push(key, Partner.crisis("K-1"))
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
        partner.push(key, Partner.crisis("K-2")).then().statusCode(422);
        assertThat(Partner.rows(COUNT, "72.07")).containsExactly("1");
    }

    @Test
    void twoPushesOfOneNumberAtOnceAreOneReferral() throws Exception {
        var partner = Partner.of("72.08");
        Callable<Integer> push = () -> partner.push(Partner.crisis("T-1")).statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(push, push, push, push));
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 201);
            }
        }
        assertThat(Partner.rows(COUNT, "72.08")).containsExactly("1");
    }

    @Test
    void nothingOfThePeopleIsStoredInClear() {
        var partner = Partner.of("72.09");
        partner.pushed(Partner.full("S-1", "Rahmawati Rahasia"));

        for (var table : List.of("inbound_referral", "outbox", "audit_log", "idempotency_key")) {
            assertThat(String.join("\n", Partner.rows("select t::text from " + table + " t")))
                    .doesNotContain("Rahasia")
                    .doesNotContain("6211034503900001")
                    .doesNotContain("0812-3333-4444");
        }
    }

    @Test
    void aPartnerSeesItsOwnReferralsAndNobodyElses() {
        var partner = Partner.of("72.10");
        var other = Partner.of("72.10");
        var elsewhere = Partner.of("72.11");
        var id = partner.pushed(Partner.crisis("V-1"));

        partner.read(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("received"))
                .body("keySet()", not(hasItem("complaintId")));
        other.read(id).then().statusCode(404);
        elsewhere.read(id).then().statusCode(404);
        partner.list().then().statusCode(200).body("items", hasSize(1));
        other.list().then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aReceivedReferralIsToldAsPublished() {
        var partner = Partner.of("72.12");
        var id = partner.pushed(Partner.crisis("E-1"));

        var told = Partner.rows("select envelope from outbox where aggregate_id = ?::uuid order by aggregate_seq", id);
        assertThat(told).hasSize(1);
        EventContract.assertFits("referral", "inbound-referral.received.v1", told.getFirst());
    }
}
