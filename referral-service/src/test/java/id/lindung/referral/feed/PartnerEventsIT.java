package id.lindung.referral.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.problem.Cursor;
import id.lindung.referral.outbound.Centre;
import id.lindung.referral.outbound.Neighbours;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency's system learns what happened to its referrals, and of nothing else. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class PartnerEventsIT {
    private static final String EVENTS = "/v1/partner/events";
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
    void onlyAPartnerOfAnAgencyAndAUnitReadsAFeed() {
        for (var role : Roles.ALL) {
            centre.as(role).get(EVENTS).then().statusCode(403);
        }
        Centre.with(Tokens.ofAgency(puskesmas, Roles.PARTNER))
                .get(EVENTS)
                .then()
                .statusCode(403)
                .body("code", equalTo("unit.required"));
        centre.partner("no-agency-of-ours").get(EVENTS).then().statusCode(404);
    }

    @Test
    void aCursorIsOneThatTheAgencyWasGiven() {
        var hospital = centre.agency("hospital", "health");
        centre.sent(file, hospital, "emergency");
        var ofHospital = feed(centre.partner(hospital)).getString("next");

        for (var wrong : List.of("x", new Cursor(UUID.randomUUID()).encode(), ofHospital)) {
            centre.partner(puskesmas)
                    .queryParam("after", wrong)
                    .get(EVENTS)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("cursor.invalid"));
        }
        centre.partner(puskesmas).queryParam("limit", 101).get(EVENTS).then().statusCode(400);
        centre.partner(puskesmas)
                .queryParam("cursor", ofHospital)
                .get(EVENTS)
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasRefusedIsNotTold() {
        var sent = centre.sent(file, puskesmas, "emergency");
        centre.answer(new Centre.Seen(sent.id(), "\"0\""), puskesmas, "acceptance", Map.of())
                .then()
                .statusCode(412);
        centre.answer(sent, puskesmas, "start", Map.of()).then().statusCode(409);

        assertThat(types(puskesmas)).containsExactly("referral.sent");
    }

    @Test
    void everyMoveFromSendingOnIsToldInOrderWithIdsAndCodesAlone() {
        // Given
        centre.signed(file, puskesmas, "emergency");
        var referral = centre.sent(file, puskesmas, "emergency");
        referral = centre.answered(referral, puskesmas, "acceptance", Map.of());
        referral = centre.answered(referral, puskesmas, "start", Map.of());
        centre.answered(referral, puskesmas, "completion", Map.of());
        var declined = centre.sent(file, puskesmas, "emergency");
        centre.answered(declined, puskesmas, "refusal", Map.of("reason", "no-capacity"));

        // When
        var all = feed(centre.partner(puskesmas));

        // Then
        assertThat(all.getList("items.type", String.class))
                .containsExactly(
                        "referral.sent",
                        "referral.accepted",
                        "referral.started",
                        "referral.completed",
                        "referral.sent",
                        "referral.declined");
        assertThat(all.getList("items.referralId", String.class))
                .containsOnly(referral.id(), declined.id())
                .startsWith(referral.id(), referral.id(), referral.id(), referral.id());
        assertThat(all.<Map<String, Object>>getList("items"))
                .allSatisfy(
                        item -> assertThat(item.keySet()).isEqualTo(Set.of("id", "type", "referralId", "occurredAt")));
    }

    @Test
    void whoComesBackGoesOnWhereItWas() {
        centre.partner(puskesmas).get(EVENTS).then().body("items", empty()).body("next", nullValue());
        var first = centre.sent(file, puskesmas, "emergency");
        var second = centre.sent(file, puskesmas, "emergency");

        var page = feed(centre.partner(puskesmas).queryParam("limit", 1));
        assertThat(page.getList("items.referralId", String.class)).containsExactly(first.id());

        var rest = after(page.getString("next"));
        assertThat(rest.getList("items.referralId", String.class)).containsExactly(second.id());

        var nothing = after(rest.getString("next"));
        assertThat(nothing.getList("items")).isEmpty();
        assertThat(nothing.getString("next")).isEqualTo(rest.getString("next"));

        assertThat(after(page.getString("next")).getList("items.id")).isEqualTo(rest.getList("items.id"));
    }

    @Test
    void whatIsTakenBackIsWithdrawnAndWhoTookOverIsNotTold() {
        // Given
        var hospital = centre.agency("hospital", "health");
        var cancelled = centre.sent(file, puskesmas, "emergency");
        cancel(cancelled);
        cancel(centre.signed(file, puskesmas, "emergency"));
        var passedOn = centre.sent(file, puskesmas, "emergency");
        var body = Centre.body(file, hospital, "emergency");
        body.put("replaces", passedOn.id());
        var next = centre.drafted(body);
        centre.sign(centre.letter(next, "cover-letter")).then().statusCode(200);

        // When
        centre.dispatch(centre.seen(next)).then().statusCode(200);

        // Then
        centre.partner(puskesmas)
                .get(EVENTS)
                .then()
                .body(
                        "items.type",
                        contains("referral.sent", "referral.withdrawn", "referral.sent", "referral.withdrawn"))
                .body("items.referralId", contains(cancelled.id(), cancelled.id(), passedOn.id(), passedOn.id()));
        centre.partner(hospital).get(EVENTS).then().body("items.referralId", contains(next.id()));
    }

    @Test
    void theFeedOfAnotherAgencyOrUnitTellsNothingOfIt() {
        var hospital = centre.agency("hospital", "health");
        centre.sent(file, puskesmas, "emergency");

        assertThat(types(hospital)).isEmpty();
        Centre.fresh().partner(puskesmas).get(EVENTS).then().statusCode(200).body("items", empty());
    }

    @Test
    void whatIsExcludedLaterIsGoneFromTheFeedOfThoseExcluded() {
        // Given
        var polres = centre.agency("police-resort", "health");
        var polsek = centre.agency("police-sector", "health", Map.of("parentId", polres));
        var uppa = centre.agency("police-uppa", "health", Map.of("parentId", polres));
        var other = centre.file();
        var hidden = centre.sent(file, uppa, "emergency");
        var shown = centre.sent(other, uppa, "emergency");
        var before = feed(centre.partner(uppa));
        assertThat(before.getList("items.referralId", String.class)).containsExactly(hidden.id(), shown.id());

        // When
        centre.exclude(file, List.of(BROTHER), List.of(polsek), false);

        // Then
        assertThat(feed(centre.partner(uppa)).getList("items.referralId", String.class))
                .containsExactly(shown.id());
        assertThat(after(uppa, new Cursor(UUID.fromString(before.getString("items[0].id"))).encode())
                        .getList("items.referralId", String.class))
                .containsExactly(shown.id());
    }

    @Test
    void anExcludedPersonOfAnAgencyIsToldNothingThatItsOthersAre() {
        var sent = centre.sent(file, puskesmas, "emergency");
        centre.exclude(file, List.of(BROTHER), List.of(), false);

        Centre.with(Centre.partnerToken(centre.unit, puskesmas, BROTHER))
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items", empty());
        centre.partner(puskesmas).get(EVENTS).then().body("items.referralId", contains(sent.id()));
    }

    private void cancel(Centre.Seen referral) {
        centre.as(Roles.SUPERVISOR)
                .header("If-Match", referral.etag())
                .body(Map.of("reason", "no-longer-needed"))
                .post("/v1/referrals/{id}/cancellation", referral.id())
                .then()
                .statusCode(200);
    }

    private List<String> types(String agency) {
        return feed(centre.partner(agency)).getList("items.type", String.class);
    }

    private JsonPath after(String cursor) {
        return after(puskesmas, cursor);
    }

    private JsonPath after(String agency, String cursor) {
        return feed(centre.partner(agency).queryParam("after", cursor));
    }

    private static JsonPath feed(RequestSpecification reader) {
        return reader.get(EVENTS).then().statusCode(200).extract().jsonPath();
    }
}
