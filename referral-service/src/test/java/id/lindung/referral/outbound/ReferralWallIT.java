package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who must not know of a referral finds none: another unit, another agency, and whom the case excludes. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class ReferralWallIT {
    private static final String BROTHER = "brother-of-the-alleged";

    private Centre centre;
    private String puskesmas;
    private Centre.File file;

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = Centre.fresh().withLetterhead();
        puskesmas = centre.agency("puskesmas", "health");
        file = centre.file();
    }

    @Test
    void anotherUnitFindsNothing() {
        var sent = centre.sent(file, puskesmas, "emergency");
        var neighbour = Centre.fresh();

        staffFindNothing(sent, () -> neighbour.as(Roles.SUPERVISOR), () -> neighbour.as(Roles.HEAD_OF_OFFICE));
        partnerFindsNothing(sent, () -> neighbour.partner(puskesmas));
    }

    @Test
    void anotherAgencyFindsNothing() {
        var sent = centre.sent(file, puskesmas, "emergency");
        var hospital = centre.agency("hospital", "health");

        partnerFindsNothing(sent, () -> centre.partner(hospital));
        partnerFindsNothing(sent, () -> centre.partner("no-agency-of-ours"));
    }

    @Test
    void aPartnerMustBeOfAnAgencyAndOfAUnit() {
        centre.as(Roles.PARTNER)
                .get("/v1/partner/referrals")
                .then()
                .statusCode(403)
                .body("code", equalTo("agency.required"));
        Centre.with(id.lindung.testkit.Tokens.ofAgency(puskesmas, Roles.PARTNER))
                .get("/v1/partner/referrals")
                .then()
                .statusCode(403)
                .body("code", equalTo("unit.required"));
    }

    @Test
    void aPartnerSeesNothingBeforeItIsSentNorAfterItIsTakenBack() {
        var signed = centre.signed(file, puskesmas, "emergency");
        partnerFindsNothing(signed, () -> centre.partner(puskesmas));

        var sent = Centre.Seen.of(
                centre.dispatch(signed).then().statusCode(200).extract().response());
        centre.partner(puskesmas)
                .get("/v1/partner/referrals/{id}", sent.id())
                .then()
                .statusCode(200);

        centre.as(Roles.SUPERVISOR)
                .header("If-Match", sent.etag())
                .body(Map.of("reason", "consent-withdrawn"))
                .post("/v1/referrals/{id}/cancellation", sent.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"));
        partnerFindsNothing(sent, () -> centre.partner(puskesmas));
    }

    @Test
    void anExcludedOfficerFindsNothingOfTheWholeCase() {
        // Given
        var sibling = centre.file(file.caseId(), List.of("physical"));
        var sent = centre.sent(file, puskesmas, "emergency");
        var ofSibling = centre.sent(sibling, puskesmas, "emergency");
        centre.exclude(file, List.of(BROTHER), List.of(), false);

        // When, Then
        for (var referral : List.of(sent, ofSibling)) {
            staffFindNothing(
                    referral,
                    () -> centre.asSubject(BROTHER, Roles.SUPERVISOR),
                    () -> centre.asSubject(BROTHER, Roles.HEAD_OF_OFFICE));
        }
        centre.asSubject(BROTHER, Roles.CASE_MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Centre.body(file, puskesmas, "emergency"))
                .post("/v1/referrals")
                .then()
                .statusCode(404);
        centre.as(Roles.SUPERVISOR).get("/v1/referrals/{id}", sent.id()).then().statusCode(200);
    }

    @Test
    void anExcludedPersonOfAPartnerFindsNothing() {
        var sent = centre.sent(file, puskesmas, "emergency");
        centre.exclude(file, List.of(BROTHER), List.of(), false);

        partnerFindsNothing(sent, () -> Centre.with(Centre.partnerToken(centre.unit, puskesmas, BROTHER)));
        centre.partner(puskesmas).get("/v1/partner/referrals").then().body("items.id", contains(sent.id()));
    }

    @Test
    void anExcludedAgencyFindsNothingAndIsNotReferredTo() {
        var branch = centre.agency("puskesmas", "health", Map.of("parentId", puskesmas));
        var sent = centre.sent(file, branch, "emergency");
        var signed = centre.signed(file, branch, "emergency");
        centre.exclude(file, List.of(), List.of(puskesmas), false);

        partnerFindsNothing(sent, () -> centre.partner(branch));
        centre.dispatch(signed).then().statusCode(409).body("code", equalTo("referral.agency-unavailable"));
        centre.draft(Centre.body(file, branch, "emergency"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("referral.agency-unknown"));
        centre.drafted(centre.file(), branch, "emergency");
    }

    @Test
    void aPolicemanAmongTheAllegedDropsHisWholePolres() {
        var polres = centre.agency("police-resort", "law-enforcement");
        var uppa = centre.agency("police-uppa", "law-enforcement", Map.of("parentId", polres));
        var polsek = centre.agency("police-sector", "law-enforcement", Map.of("parentId", polres));
        var far = centre.agency("police-resort", "law-enforcement");
        centre.exclude(file, List.of(), List.of(polsek), false);

        for (var dropped : List.of(polres, uppa, polsek)) {
            var body = Centre.body(file, dropped, "emergency");
            body.put("need", "law-enforcement");
            centre.draft(body).then().statusCode(422).body("errors.code", contains("referral.agency-unknown"));
        }
        var body = Centre.body(file, far, "emergency");
        body.put("need", "law-enforcement");
        centre.drafted(body);
    }

    @Test
    void theDatabaseItselfHoldsAPartnerToItsAgency() throws SQLException {
        var sent = centre.sent(file, puskesmas, "emergency");
        centre.signed(file, puskesmas, "emergency");

        assertThat(seenBy(centre.unit, puskesmas, "referral")).containsExactly(sent.id());
        assertThat(seenBy(centre.unit, UUID.randomUUID().toString(), "referral"))
                .isEmpty();
        assertThat(seenBy(centre.unit, UUID.randomUUID().toString(), "letter")).isEmpty();
        assertThat(seenBy(centre.unit, puskesmas, "letter")).hasSize(1);
        assertThat(seenBy("11.99", "", "referral")).isEmpty();
        assertThat(seenBy(centre.unit, "", "referral")).hasSize(2);
    }

    private static List<String> seenBy(String unit, String agency, String table) throws SQLException {
        try (var app = Databases.asApp("referral");
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("select set_config('app.unit', '" + unit + "', true), set_config('app.agency', '" + agency
                    + "', true)");
            var rows = statement.executeQuery("select id::text from " + table);
            var ids = new java.util.ArrayList<String>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            app.rollback();
            return ids;
        }
    }

    private void staffFindNothing(
            Centre.Seen referral, Supplier<RequestSpecification> supervisor, Supplier<RequestSpecification> head) {
        var letter = Centre.texts("select id::text from letter where referral_id = '" + referral.id() + "'")
                .getFirst();
        var before = Centre.trail(referral.id());
        supervisor.get().get("/v1/referrals/{id}", referral.id()).then().statusCode(404);
        supervisor
                .get()
                .queryParam("caseFileId", file.id())
                .get("/v1/referrals")
                .then()
                .statusCode(200)
                .body("items", empty());
        supervisor.get().get("/v1/referrals/{id}/letters", referral.id()).then().statusCode(404);
        supervisor.get().get("/v1/letters/{id}", letter).then().statusCode(404);
        supervisor.get().get("/v1/letters/{id}/document", letter).then().statusCode(404);
        supervisor
                .get()
                .header("If-Match", "*")
                .post("/v1/referrals/{id}/dispatch", referral.id())
                .then()
                .statusCode(404);
        supervisor
                .get()
                .header("If-Match", referral.etag())
                .body(Map.of("reason", "no-longer-needed"))
                .post("/v1/referrals/{id}/cancellation", referral.id())
                .then()
                .statusCode(404);
        supervisor
                .get()
                .body(Map.of("purpose", "supervision"))
                .post("/v1/referrals/{id}/text-disclosures", referral.id())
                .then()
                .statusCode(404);
        supervisor
                .get()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "referral-letter"))
                .post("/v1/referrals/{id}/letters", referral.id())
                .then()
                .statusCode(404);
        head.get()
                .header("If-Match", "\"0\"")
                .body(Map.of("signatoryName", "X", "signatoryTitle", "Y"))
                .post("/v1/letters/{id}/signature", letter)
                .then()
                .statusCode(404);
        assertThat(Centre.trail(referral.id())).isEqualTo(before);
    }

    private static void partnerFindsNothing(Centre.Seen referral, Supplier<RequestSpecification> partner) {
        var before = Centre.trail(referral.id());
        var id = referral.id();
        partner.get().get("/v1/partner/referrals/{id}", id).then().statusCode(404);
        partner.get().get("/v1/partner/referrals/{id}/letters", id).then().statusCode(404);
        partner.get()
                .body(Map.of("purpose", "follow-up"))
                .post("/v1/partner/referrals/{id}/dossier-disclosures", id)
                .then()
                .statusCode(404);
        partner.get()
                .body(Map.of("purpose", "follow-up"))
                .post("/v1/partner/referrals/{id}/letters/{letter}/document-disclosures", id, UUID.randomUUID())
                .then()
                .statusCode(404);
        for (var move : List.of("acceptance", "start")) {
            partner.get()
                    .header("If-Match", referral.etag())
                    .post("/v1/partner/referrals/{id}/{move}", id, move)
                    .then()
                    .statusCode(404);
        }
        partner.get()
                .header("If-Match", referral.etag())
                .body(Map.of("reason", "other"))
                .post("/v1/partner/referrals/{id}/refusal", id)
                .then()
                .statusCode(404);
        partner.get()
                .header("If-Match", referral.etag())
                .body(Map.of())
                .post("/v1/partner/referrals/{id}/completion", id)
                .then()
                .statusCode(404);
        assertThat(Centre.trail(id)).isEqualTo(before);
    }
}
