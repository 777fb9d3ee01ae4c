package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when a referral is drafted, and that nothing is written then. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class DraftingIT {
    private Centre centre;
    private String puskesmas;
    private Centre.File file;

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = Centre.fresh();
        puskesmas = centre.agency("puskesmas", "health");
        file = centre.file();
    }

    @Test
    void aFileThatNobodyToldOfIsRefused() {
        var body = Centre.body(file, puskesmas, "emergency");
        body.put("caseFileId", UUID.randomUUID());

        refused(body, "/caseFileId", "referral.case-file-unknown");
    }

    @Test
    void anotherUnitsFileIsRefused() {
        var neighbour = Centre.fresh();

        refused(Centre.body(neighbour.file(), puskesmas, "emergency"), "/caseFileId", "referral.case-file-unknown");
    }

    @Test
    void nobodyIsReferredUnderAnothersFile() {
        var body = Centre.body(file, puskesmas, "emergency");
        body.put("victimPersonId", centre.file().victim());

        refused(body, "/victimPersonId", "referral.not-the-victim");
    }

    @Test
    void anAgencyThatIsNotThereIsRefused() {
        refused(Centre.body(file, UUID.randomUUID().toString(), "emergency"), "/agencyId", "referral.agency-unknown");
        var theirs = Centre.fresh().agency("puskesmas", "health");
        refused(Centre.body(file, theirs, "emergency"), "/agencyId", "referral.agency-unknown");
    }

    @Test
    void aRetiredAgencyIsRefused() {
        retire(puskesmas);

        refused(Centre.body(file, puskesmas, "emergency"), "/agencyId", "referral.agency-unknown");
    }

    @Test
    void anAgencyThatRetiresMeanwhileGetsNothingMore() {
        centre.withLetterhead();
        var signed = centre.signed(file, puskesmas, "emergency");
        var sent = centre.sent(file, puskesmas, "emergency");
        retire(puskesmas);

        centre.dispatch(signed).then().statusCode(409).body("code", equalTo("referral.agency-unavailable"));
        centre.dossier(sent, puskesmas).then().statusCode(409).body("code", equalTo("referral.agency-unavailable"));
    }

    @Test
    void aNeedThatTheAgencyDoesNotServeIsRefused() {
        var body = Centre.body(file, puskesmas, "emergency");
        body.put("need", "legal-aid");

        refused(body, "/need", "referral.need-not-offered");
    }

    @Test
    void sexualViolenceIsNotReferredToMediation() {
        var mediator = centre.agency("social-service", "mediation");
        var sexual = Centre.body(centre.file(UUID.randomUUID(), List.of("sexual", "physical")), mediator, "consent");
        sexual.put("need", "mediation");
        var physical = Centre.body(file, mediator, "consent");
        physical.put("need", "mediation");

        refused(sexual, "/need", "referral.mediation-barred");
        centre.drafted(physical);
    }

    @Test
    void onlyAnUnansweredOrDeclinedReferralOfTheSameFileIsReplaced() {
        var draft = centre.drafted(file, puskesmas, "emergency");
        var body = Centre.body(file, puskesmas, "emergency");
        body.put("replaces", draft.id());
        refused(body, "/replaces", "referral.replaces-not-open");

        var other = Centre.body(centre.file(), puskesmas, "emergency");
        other.put("replaces", draft.id());
        refused(other, "/replaces", "referral.replaces-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "caseFileId, , required",
        "summary, '  ', required",
        "need, gossip, choice",
        "ground, curiosity, choice",
        "urgency, someday, choice",
        "id, 4b0f7f0e-52cf-4d0e-9f0c-1d2b1c7f5a11, time-ordered-id"
    })
    void aBodyThatSaysNothingUsableIsRefused(String member, String value, String code) {
        var body = Centre.body(file, puskesmas, "emergency");
        body.put(member, value);

        centre.draft(body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/" + member))
                .body("errors.code", contains(code));
        nothingWritten();
    }

    @Test
    void theSameRequestAgainHasNoSecondEffect() {
        var body = Centre.body(file, puskesmas, "emergency");
        var first =
                once("key-1-" + centre.unit, body).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        var again = once("key-1-" + centre.unit, body)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.extract().<String>path("id")).isEqualTo(first.extract().path("id"));

        body.put("summary", "Lain.");
        once("key-1-" + centre.unit, body).then().statusCode(422);
        centre.as(Roles.CASE_MANAGER).body(body).post("/v1/referrals").then().statusCode(400);
        assertThat(Centre.rows("select 1 from referral where unit = '" + centre.unit + "'"))
                .isOne();
    }

    @Test
    void anIdIsUsedOnceInAllUnits() {
        var id = com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch();
        var body = Centre.body(file, puskesmas, "emergency");
        body.put("id", id);
        assertThat(centre.drafted(body).id()).isEqualTo(id.toString());

        var neighbour = Centre.fresh();
        var theirs = Centre.body(neighbour.file(), neighbour.agency("puskesmas", "health"), "emergency");
        theirs.put("id", id);
        neighbour.draft(theirs).then().statusCode(409).body("code", equalTo("referral.id-taken"));
    }

    private Response once(String key, Map<String, Object> body) {
        return centre.as(Roles.CASE_MANAGER)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/referrals");
    }

    private void retire(String agency) {
        var etag = centre.as(Roles.UNIT_ADMINISTRATOR)
                .get("/v1/agencies/{id}", agency)
                .header("ETag");
        centre.as(Roles.UNIT_ADMINISTRATOR)
                .header("If-Match", etag)
                .body(Map.of("reason", "closed"))
                .post("/v1/agencies/{id}/retirement", agency)
                .then()
                .statusCode(200);
    }

    private void refused(Map<String, Object> body, String pointer, String code) {
        var before = Centre.rows("select 1 from referral where unit = '" + centre.unit + "'");
        centre.draft(body)
                .then()
                .statusCode(422)
                .body("code", equalTo("referral.refused"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        assertThat(Centre.rows("select 1 from referral where unit = '" + centre.unit + "'"))
                .isEqualTo(before);
    }

    private void nothingWritten() {
        assertThat(Centre.rows("select 1 from referral where unit = '" + centre.unit + "'"))
                .isZero();
        assertThat(Centre.rows(
                        "select 1 from audit_log where unit = '" + centre.unit + "' and action like 'referral%'"))
                .isZero();
    }
}
