package id.lindung.referral.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.lindung.identity.Roles;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What intake does with a referral in, by its own account. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
class CollectReferralIT {

    private static final String KEYS = "select count(*) from data_key where owner_id = ?::uuid";
    private static final String DISCLOSURES =
            "select count(*) from audit_log where subject_id = ?::uuid and action = 'inbound-referral.content-disclosed'";

    @Test
    void nobodyButIntakeCollects() {
        var partner = Partner.of("73.01");
        var id = partner.pushed(Partner.crisis("1"));
        var wrong = List.of(
                partner.token(),
                Tokens.of("73.01", Roles.HEAD_OF_OFFICE),
                Tokens.withoutUnit(Roles.SYSTEM_CASE),
                Tokens.withoutUnit(Roles.OPERATOR));
        for (var token : wrong) {
            Partner.content(token, id, "73.01").then().statusCode(403);
            Partner.collect(token, id, "73.01", UUID.randomUUID()).then().statusCode(403);
        }
        assertThat(Partner.rows(DISCLOSURES, id)).containsExactly("0");
        partner.read(id).then().body("status", equalTo("received"));
    }

    @Test
    void aReferralOfAnotherUnitIsNotFound() {
        var id = Partner.of("73.02").pushed(Partner.crisis("1"));

        Partner.content(id, "73.03").then().statusCode(404);
        Partner.collect(id, "73.03", UUID.randomUUID()).then().statusCode(404);
        Partner.content(UUID.randomUUID().toString(), "73.02").then().statusCode(404);
        Partner.content(id, "nowhere").then().statusCode(400);
        assertThat(Partner.rows(KEYS, id)).containsExactly("1");
    }

    @Test
    void theContentIsReadAsOftenAsItTakesAndEachReadingIsOnRecord() {
        var id = Partner.of("73.04").pushed(Partner.full("1", "Rahmawati"));

        for (var reading = 1; reading <= 2; reading++) {
            Partner.content(id, "73.04")
                    .then()
                    .statusCode(200)
                    .body("content.victims[0].person.name", equalTo("Rahmawati"))
                    .body("content.victims[0].violenceKinds", equalTo(List.of("physical", "sexual")))
                    .body("content.victims[0].person.contacts[0].safeMark.from", equalTo("09:00:00"))
                    .body("content.ground", equalTo("victim-consent"))
                    .body("urgency", equalTo("urgent"));
            assertThat(Partner.rows(DISCLOSURES, id)).containsExactly(String.valueOf(reading));
        }
    }

    @Test
    void whatIsCollectedLosesContentAndKeyAndThePartnerSeesOnlyThat() {
        var partner = Partner.of("73.05");
        var id = partner.pushed(Partner.full("1", "Rahmawati"));
        var complaint = UUID.randomUUID();

        Partner.collect(id, "73.05", complaint).then().statusCode(200).body("status", equalTo("collected"));

        assertThat(Partner.rows(KEYS, id)).containsExactly("0");
        assertThat(Partner.rows("select content is null from inbound_referral where id = ?::uuid", id))
                .containsExactly("t");
        Partner.content(id, "73.05").then().statusCode(409).body("code", equalTo("inbound-referral.content-gone"));
        assertThat(partner.read(id)
                        .then()
                        .statusCode(200)
                        .body("collectedAt", notNullValue())
                        .extract()
                        .asString())
                .doesNotContain(complaint.toString());
        var told = Partner.rows("select envelope from outbox where aggregate_id = ?::uuid order by aggregate_seq", id);
        assertThat(told).hasSize(2);
        EventContract.assertFits("referral", "inbound-referral.collected.v1", told.getLast());
    }

    @Test
    void collectionSaidAgainChangesNothingAndByAnotherComplaintIsRefused() {
        var partner = Partner.of("73.06");
        var id = partner.pushed(Partner.crisis("1"));
        var complaint = UUID.randomUUID();
        Partner.collect(id, "73.06", complaint).then().statusCode(200);

        Partner.collect(id, "73.06", complaint).then().statusCode(200);
        Partner.collect(id, "73.06", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("code", equalTo("inbound-referral.collected-otherwise"));
        assertThat(Partner.rows("select count(*) from outbox where aggregate_id = ?::uuid", id))
                .containsExactly("2");
    }

    @Test
    void thePayloadOfACollectedReferralIsStillKnownByItsNumber() {
        var partner = Partner.of("73.07");
        var id = partner.pushed(Partner.full("1", "Rahmawati"));
        Partner.collect(id, "73.07", UUID.randomUUID()).then().statusCode(200);

        partner.push(Partner.full("1", "Rahmawati"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("collected"));
        partner.push(Partner.full("1", "Kartini")).then().statusCode(409);
    }
}
