package id.lindung.intake.inbound;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A referral in becomes one complaint, whatever fails between. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
@QuarkusTestResource(ReferralPort.class)
class CollectReferralIT {

    private static final String UNIT = "62.02";
    private static final String COMPLAINTS = "select id from complaint where inbound_referral_id = ?::uuid";
    private static final String STATE = "select state from inbound_collection where inbound_referral_id = ?::uuid";
    private static final String REASON = "select reason from inbound_collection where inbound_referral_id = ?::uuid";
    private static final UUID AGENCY = UUID.randomUUID();

    private static KafkaProbe kafka;

    @BeforeAll
    static void connect() {
        kafka = KafkaProbe.connect();
    }

    @AfterAll
    static void disconnect() {
        kafka.close();
    }

    @Test
    void whileReferralIsAwayItWaitsInSightAndIsCollectedOnceItIsBack() {
        // Given
        var inbound = told();
        // When
        await().atMost(20, SECONDS).until(() -> Tables.all(REASON, inbound).contains("referral-away"));
        // Then
        new Desk(Tokens.withoutUnit(Roles.OPERATOR))
                .get("/v1/operations/uncollected-referrals")
                .then()
                .statusCode(200)
                .body("items.find { it.inboundReferralId == '" + inbound + "' }.reason", equalTo("referral-away"))
                .body("items.find { it.inboundReferralId == '" + inbound + "' }.unit", equalTo(UNIT));
        // When
        try (var referral = Referral.start().holding(inbound, content("Rahmawati Rahasia", false))) {
            done(inbound);
            // Then
            var confirmed = referral.asked(inbound, "collection");
            assertThat(confirmed).hasSize(1);
            assertThat(confirmed.getFirst().body().path("complaintId").asText())
                    .isEqualTo(Tables.one(COMPLAINTS, inbound));
        }
    }

    @Test
    void intakeAsksWithItsOwnAccountAndNamesTheUnit() {
        var inbound = UUID.randomUUID();
        try (var referral = Referral.start().holding(inbound, content("Rahmawati", false))) {
            tell(inbound);
            done(inbound);
            var asked = referral.asked(inbound, "content-disclosures").getFirst();
            assertThat(asked.claims().path("roles").toString()).isEqualTo("[\"system-intake\"]");
            assertThat(asked.claims().has("unit")).isFalse();
            assertThat(asked.body().path("unit").asText()).isEqualTo(UNIT);
        }
    }

    @Test
    void aConfirmationThatFailsIsSaidAgainAndTheComplaintStaysOne() {
        var inbound = UUID.randomUUID();
        try (var referral =
                Referral.start().holding(inbound, content("Rahmawati", false)).failing("collection", 500, 503)) {
            tell(inbound);
            done(inbound);
            assertThat(referral.asked(inbound, "content-disclosures")).hasSize(1);
            assertThat(referral.asked(inbound, "collection")).hasSize(3);
            assertThat(Tables.all(COMPLAINTS, inbound)).hasSize(1);
        }
    }

    @Test
    void aContentThatIsFetchedTwiceIsRegisteredOnce() {
        var inbound = UUID.randomUUID();
        try (var referral = Referral.start().holding(inbound, content("Rahmawati", false))) {
            tell(inbound);
            done(inbound);
            // Given that nothing is remembered but the complaint
            Tables.run(
                    "update inbound_collection set state = 'to-register', complaint_id = null, next_attempt_at = now()"
                            + " where inbound_referral_id = ?",
                    inbound);
            // When
            done(inbound);
            // Then
            assertThat(referral.asked(inbound, "content-disclosures")).hasSize(2);
            assertThat(Tables.all(COMPLAINTS, inbound)).hasSize(1);
        }
    }

    @Test
    void anEventThatComesTwiceIsOneCollection() {
        var inbound = UUID.randomUUID();
        try (var referral = Referral.start().holding(inbound, content("Rahmawati", false))) {
            tell(inbound);
            tell(inbound);
            done(inbound);
            assertThat(referral.asked(inbound, "collection")).hasSize(1);
            assertThat(Tables.all(COMPLAINTS, inbound)).hasSize(1);
        }
    }

    @Test
    void whatReferralRefusesStandsThereWithItsReason() {
        var gone = UUID.randomUUID();
        try (var referral = Referral.start().failing("content-disclosures", 409)) {
            tell(gone);
            await().atMost(20, SECONDS).until(() -> Tables.all(REASON, gone).contains("content-gone"));
            referral.failing("content-disclosures", 403, 403, 403, 403);
            await().atMost(20, SECONDS).until(() -> Tables.all(REASON, gone).contains("not-allowed"));
            referral.failing("content-disclosures");
            await().atMost(40, SECONDS).until(() -> Tables.all(REASON, gone).contains("not-found"));
            referral.holding(gone, content("", false));
            await().atMost(60, SECONDS).until(() -> Tables.all(REASON, gone).contains("content-refused"));
            assertThat(Tables.all(COMPLAINTS, gone)).isEmpty();
            Tables.run("update inbound_collection set next_attempt_at = now() where inbound_referral_id = ?", gone);
            referral.holding(gone, content("Rahmawati", false));
            done(gone);
        }
    }

    @Test
    void aCollectedComplaintIsToldShownAndSealed() {
        var inbound = UUID.randomUUID();
        try (var referral = Referral.start().holding(inbound, content("Kartini Rahasia", true))) {
            tell(inbound);
            done(inbound);
            assertThat(referral.asked(inbound, "collection")).hasSize(1);
        }
        var complaint = Tables.one(COMPLAINTS, inbound);
        Desk.of(UNIT, Roles.ADMINISTRATION_OFFICER)
                .get("/v1/complaints/" + complaint)
                .then()
                .statusCode(200)
                .body("channel", equalTo("agency-referral"))
                .body("crisis", equalTo(true))
                .body("reporter.kind", equalTo("anonymous"))
                .body("referred.inboundReferralId", equalTo(inbound.toString()))
                .body("referred.agencyId", equalTo(AGENCY.toString()))
                .body("referred.senderGround", equalTo("victim-consent"));
        var told = Tables.one("select envelope from outbox where aggregate_id = ?::uuid", complaint);
        EventContract.assertFits("intake", "complaint.registered.v1", told);
        assertThat(TestEvent.ofJson(told).at("/data/inboundReferralId").asText())
                .isEqualTo(inbound.toString());
        for (var table : Tables.names()) {
            assertThat(Tables.text(table)).doesNotContain("Kartini Rahasia");
        }
    }

    @Test
    void onlyAnOperatorSeesWhatIsStuck() {
        for (var role : List.of(Roles.SUPERVISOR, Roles.HEAD_OF_OFFICE, Roles.SYSTEM_REFERRAL, Roles.PARTNER)) {
            Desk.of(UNIT, role)
                    .get("/v1/operations/uncollected-referrals")
                    .then()
                    .statusCode(403);
        }
    }

    private static UUID told() {
        var inbound = UUID.randomUUID();
        tell(inbound);
        return inbound;
    }

    private static void tell(UUID inbound) {
        kafka.send(TestEvent.example("referral", "inbound-referral.received.v1")
                .about(inbound)
                .ofUnit(UNIT));
    }

    private static void done(UUID inbound) {
        await().atMost(40, SECONDS).until(() -> Tables.all(STATE, inbound).contains("done"));
    }

    private static String content(String name, boolean crisis) {
        return """
                {
                  "id": "019aa9c2-1a00-7000-8000-000000000081", "agencyId": "%s",
                  "receivedAt": "2026-11-22T02:10:00Z", "urgency": "urgent", "memberOfTomorrow": 1,
                  "content": {
                    "crisis": %s, "ground": "victim-consent",
                    "victims": [{
                      "person": {%s "sex": "female", "birthDate": "1990-03-05", "contacts": [
                        {"kind": "phone", "value": "0812-3333-4444", "safeMark": {
                          "from": "09:00:00", "to": "11:30:00", "mayAnswer": "Dia", "sayInstead": "Toko"}}]},
                      "disabilities": [], "violenceKinds": ["physical"], "sexualViolence": [],
                      "place": "household", "domesticViolence": true}],
                    "allegedPerpetrators": [{
                      "person": {"name": "Suparman", "contacts": []},
                      "relations": [{"victim": 0, "relation": "spouse"}]}],
                    "incident": {"approximateDate": "2025", "narrative": "Kisah."}
                  }
                }""".formatted(AGENCY, crisis, name.isEmpty() ? "" : "\"name\": \"" + name + "\",");
    }
}
