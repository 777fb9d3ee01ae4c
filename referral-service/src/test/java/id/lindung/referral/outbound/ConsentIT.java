package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.lindung.identity.Roles;
import id.lindung.referral.outbound.Neighbours.Mood;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing about a victim leaves without her consent, or an emergency; what cannot be asked is refused. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class ConsentIT {
    private Centre centre;
    private String puskesmas;
    private Centre.File file;

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = Centre.fresh().withLetterhead();
        puskesmas = centre.agency("puskesmas", "health");
        file = centre.file();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES, 403, referral.consent-not-in-force",
        "FAILS, 503, referral.permit-unavailable",
        "SILENT, 503, referral.permit-unavailable",
        "EXPIRED, 503, referral.permit-unavailable"
    })
    void withoutAPermitTheNextReadingShowsNothing(Mood mood, int status, String code) {
        // Given
        var sent = centre.sent(file, puskesmas, "consent");
        centre.dossier(sent, puskesmas).then().statusCode(200);
        var before = Centre.trail(sent.id());

        // When
        Neighbours.consent(file.id(), mood);
        var answer = centre.dossier(sent, puskesmas).then().statusCode(status).body("code", equalTo(code));

        // Then
        answer.body("person", nullValue()).body("summary", nullValue());
        if (status == 503) {
            answer.header("Retry-After", notNullValue());
        }
        letter(sent).then().statusCode(status);
        assertThat(Centre.trail(sent.id())).isEqualTo(before);
    }

    @Test
    void eachReadingHasAPermitOfItsOwn() {
        var sent = centre.sent(file, puskesmas, "consent");

        centre.dossier(sent, puskesmas).then().statusCode(200);
        centre.dossier(sent, puskesmas).then().statusCode(200);
        letter(sent).then().statusCode(200);

        assertThat(Neighbours.permitsAsked(sent.id()))
                .extracting(asked -> asked.path("purpose").asText())
                .containsExactly(
                        "referral-letter",
                        "referral-dispatch",
                        "service-delivery",
                        "service-delivery",
                        "service-delivery");
        assertThat(Neighbours.permitsAsked(sent.id())).allSatisfy(asked -> {
            assertThat(asked.path("unit").asText()).isEqualTo(centre.unit);
            assertThat(asked.path("caseFileId").asText()).isEqualTo(file.id().toString());
            assertThat(asked.path("agencyId").asText()).isEqualTo(puskesmas);
        });
        assertThat(Centre.trail(sent.id()))
                .filteredOn(line -> line.startsWith("referral.dossier-disclosed"))
                .hasSize(2)
                .allMatch(line -> line.contains(puskesmas + " consent service-delivery"));
    }

    @Test
    void anEmergencyAsksNobodyAndStandsOnTheLog() {
        Neighbours.consent(file.id(), Mood.SILENT);
        var sent = centre.sent(file, puskesmas, "emergency");

        centre.dossier(sent, puskesmas).then().statusCode(200);

        assertThat(Neighbours.permitsAsked(sent.id())).isEmpty();
        assertThat(Centre.trail(sent.id()))
                .anyMatch(line -> line.startsWith("referral.dossier-disclosed " + puskesmas + " emergency"));
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSES, 409, referral.person-withheld",
        "FAILS, 503, referral.person-unavailable",
        "SILENT, 503, referral.person-unavailable"
    })
    void withoutIntakeNothingIsShown(Mood mood, int status, String code) {
        var sent = centre.sent(file, puskesmas, "consent");
        var before = Centre.trail(sent.id());
        Neighbours.person(file.victim(), mood, "{}");

        centre.dossier(sent, puskesmas)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("summary", nullValue());

        assertThat(Centre.trail(sent.id())).isEqualTo(before);
        // The letter's copy is ours; her consent is still asked.
        letter(sent).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"REFUSES, 403", "FAILS, 503", "SILENT, 503", "EXPIRED, 503"})
    void withoutAPermitNoLetterIsSignedAndNoNumberSpent(Mood mood, int status) {
        var draft = centre.drafted(file, puskesmas, "consent");
        var letter = centre.letter(draft, "referral-letter");
        Neighbours.consent(file.id(), mood);

        centre.sign(letter).then().statusCode(status);

        nothingSigned(draft, letter);
        Neighbours.consent(file.id(), Mood.WELL);
        centre.sign(letter).then().statusCode(200).body("number", org.hamcrest.Matchers.endsWith("-000001"));
    }

    @ParameterizedTest
    @CsvSource({"REFUSES, 409", "FAILS, 503", "SILENT, 503"})
    void withoutIntakeNoLetterIsSignedAndNoNumberSpent(Mood mood, int status) {
        var draft = centre.drafted(file, puskesmas, "emergency");
        var letter = centre.letter(draft, "cover-letter");
        Neighbours.person(file.victim(), mood, "{}");

        var answer = centre.sign(letter).then().statusCode(status);

        if (status == 503) {
            answer.header("Retry-After", notNullValue());
        }
        nothingSigned(draft, letter);
    }

    @Test
    void withoutConsentNothingIsSent() {
        var signed = centre.signed(file, puskesmas, "consent");
        Neighbours.consent(file.id(), Mood.REFUSES);

        centre.dispatch(signed).then().statusCode(403).body("code", equalTo("referral.consent-not-in-force"));

        centre.as(Roles.CHAIR).get("/v1/referrals/{id}", signed.id()).then().body("status", equalTo("signed"));
        centre.partner(puskesmas)
                .get("/v1/partner/referrals/{id}", signed.id())
                .then()
                .statusCode(404);
    }

    @Test
    void aFallbackIsADisclosureOfItsOwn() {
        var hospital = centre.agency("hospital", "health");
        var sent = centre.sent(file, puskesmas, "consent");
        centre.answered(sent, puskesmas, "refusal", Map.of("reason", "no-capacity"));
        var body = Centre.body(file, hospital, "consent");
        body.put("replaces", sent.id());
        var second = centre.drafted(body);
        var letter = centre.letter(second, "referral-letter");
        Neighbours.consent(file.id(), Mood.REFUSES);

        centre.sign(letter).then().statusCode(403).body("code", equalTo("referral.consent-not-in-force"));

        assertThat(Neighbours.permitsAsked(second.id()))
                .hasSize(1)
                .allMatch(asked -> asked.path("agencyId").asText().equals(hospital));
        centre.as(Roles.CHAIR).get("/v1/referrals/{id}", sent.id()).then().body("status", equalTo("declined"));
    }

    private io.restassured.response.Response letter(Centre.Seen sent) {
        var id = centre.partner(puskesmas)
                .get("/v1/partner/referrals/{id}/letters", sent.id())
                .then()
                .statusCode(200)
                .extract()
                .<String>path("[0].id");
        return centre.partner(puskesmas)
                .body(Map.of("purpose", "service-delivery"))
                .post("/v1/partner/referrals/{id}/letters/{letter}/document-disclosures", sent.id(), id);
    }

    private void nothingSigned(Centre.Seen draft, Centre.Seen letter) {
        centre.as(Roles.CHAIR).get("/v1/letters/{id}", letter.id()).then().body("status", equalTo("draft"));
        centre.as(Roles.CHAIR).get("/v1/referrals/{id}", draft.id()).then().body("status", equalTo("draft"));
        assertThat(Centre.rows("select 1 from letter_register where unit = '" + centre.unit + "'"))
                .isZero();
        assertThat(Centre.trail(draft.id())).containsExactly("referral.drafted {}", "referral.letter-drafted {}");
    }
}
