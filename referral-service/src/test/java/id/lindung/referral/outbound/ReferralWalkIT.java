package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.identity.Roles;
import id.lindung.testkit.CapturedLog;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way of a referral, as everybody concerned sees it. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class ReferralWalkIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PERSONAL =
            List.of("Rahmawati", "1995-05-12", "Memar", "Sudah diperiksa", "Dra. Contoh", "6211035205950001");

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
    void aCrisisReferralGoesFromDraftToFeedback() throws Exception {
        try (var log = CapturedLog.open()) {
            // Given
            var draft = centre.drafted(file, puskesmas, "emergency");
            centre.partner(puskesmas)
                    .get("/v1/partner/referrals")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));

            // When
            var letter = centre.letter(draft, "cover-letter");
            centre.sign(letter)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo("S-%s-%d-000001".formatted(centre.unit, year())));
            var sent = Centre.Seen.of(centre.dispatch(centre.seen(draft))
                    .then()
                    .statusCode(200)
                    .extract()
                    .response());

            // Then
            centre.partner(puskesmas)
                    .get("/v1/partner/referrals")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(draft.id()))
                    .body("items[0].status", equalTo("sent"))
                    .body("items[0].victimPersonId", nullValue());
            centre.dossier(sent, puskesmas)
                    .then()
                    .statusCode(200)
                    .body("person.name", equalTo("Rahmawati Contoh"))
                    .body("person.birthDate", equalTo("1995-05-12"))
                    .body("person.keySet()", containsInAnyOrder("name", "sex", "ageYears", "birthDate"))
                    .body("summary", equalTo("Memar di lengan kiri."));
            assertThat(pdfFor(sent, letter))
                    .contains("Rahmawati Contoh", "S-" + centre.unit)
                    .doesNotContain("Memar");

            var accepted = centre.answered(sent, puskesmas, "acceptance", Map.of());
            var started = centre.answered(accepted, puskesmas, "start", Map.of());
            centre.answered(started, puskesmas, "completion", Map.of("feedback", "Sudah diperiksa; kontrol."));
            centre.dossier(sent, puskesmas).then().statusCode(409).body("code", equalTo("referral.dossier-closed"));
            centre.as(Roles.COUNSELLOR)
                    .body(Map.of("purpose", "case-handling"))
                    .post("/v1/referrals/{id}/text-disclosures", draft.id())
                    .then()
                    .statusCode(200)
                    .body("summary", equalTo("Memar di lengan kiri."))
                    .body("feedback", equalTo("Sudah diperiksa; kontrol."));

            eventsFit(draft.id(), "drafted", "letter-signed", "sent", "accepted", "started", "completed");
            assertThat(Centre.trail(draft.id()))
                    .containsExactly(
                            "referral.drafted {}",
                            "referral.letter-drafted {}",
                            "referral.letter-signed " + puskesmas
                                    + " emergency referral-letter {name,sex,ageYears,birthDate}",
                            "referral.sent " + puskesmas + " emergency referral-dispatch {need,urgency}",
                            "referral.dossier-disclosed " + puskesmas
                                    + " emergency service-delivery {name,sex,ageYears,birthDate,summary}",
                            "referral.letter-disclosed " + puskesmas + " emergency service-delivery {letter}",
                            "referral.accepted {}",
                            "referral.started {}",
                            "referral.completed {}",
                            "referral.texts-disclosed person-" + centre.unit
                                    + "-counsellor public-service case-handling" + " {summary,feedback}");
            assertThat(Neighbours.permitsAsked(draft.id())).isEmpty();
            assertThat(Neighbours.personsAsked(file.victim().toString()))
                    .hasSize(2)
                    .allSatisfy(asked -> {
                        assertThat(asked.path("unit").asText()).isEqualTo(centre.unit);
                        assertThat(asked.path("recipient").asText()).isEqualTo(puskesmas);
                        assertThat(asked.path("ground").asText()).isEqualTo("emergency");
                        assertThat(asked.path("fields").toString()).doesNotContain("religion", "address", "nik");
                    });
            assertThat(log.lines()).noneMatch(line -> PERSONAL.stream().anyMatch(line::contains));
            nothingReadable(draft.id());
        }
    }

    @Test
    void aDeclinedReferralIsTakenOverByAnotherAgency() throws Exception {
        // Given
        var hospital = centre.agency("hospital", "health");
        var sent = centre.sent(file, puskesmas, "emergency");
        var declined = centre.answered(sent, puskesmas, "refusal", Map.of("reason", "no-capacity"));
        assertThat(declined.id()).isEqualTo(sent.id());

        // When
        var body = Centre.body(file, hospital, "emergency");
        body.put("replaces", sent.id());
        var second = centre.drafted(body);
        centre.sign(centre.letter(second, "cover-letter")).then().statusCode(200);
        centre.dispatch(centre.seen(second)).then().statusCode(200).body("replaces", equalTo(sent.id()));

        // Then
        centre.as(Roles.SUPERVISOR)
                .get("/v1/referrals/{id}", sent.id())
                .then()
                .body("status", equalTo("passed-on"))
                .body("declineReason", equalTo("no-capacity"))
                .body("replacedBy", equalTo(second.id()));
        centre.partner(puskesmas)
                .get("/v1/partner/referrals/{id}", sent.id())
                .then()
                .statusCode(404);
        centre.partner(hospital)
                .get("/v1/partner/referrals/{id}", second.id())
                .then()
                .statusCode(200);
        eventsFit(sent.id(), "drafted", "letter-signed", "sent", "declined", "passed-on");
        eventsFit(second.id(), "drafted", "letter-signed", "sent");
    }

    @Test
    void aReferralThatNobodyAnswersIsPassedOnToo() {
        var hospital = centre.agency("hospital", "health");
        var sent = centre.sent(file, puskesmas, "emergency");
        var body = Centre.body(file, hospital, "emergency");
        body.put("replaces", sent.id());
        var second = centre.drafted(body);
        centre.sign(centre.letter(second, "cover-letter")).then().statusCode(200);

        // A decline in between changes nothing; an acceptance does.
        centre.answered(sent, puskesmas, "acceptance", Map.of());
        centre.dispatch(centre.seen(second))
                .then()
                .statusCode(409)
                .body("code", equalTo("referral.transition-forbidden"));
        centre.as(Roles.SUPERVISOR)
                .get("/v1/referrals/{id}", second.id())
                .then()
                .body("status", equalTo("signed"));
    }

    @Test
    void theListIsNarrowedAndPaged() {
        var first = centre.drafted(file, puskesmas, "emergency");
        var second = centre.drafted(file, puskesmas, "consent");
        centre.drafted(centre.file(), puskesmas, "consent");

        var page = centre.as(Roles.CHAIR)
                .queryParam("caseFileId", file.id())
                .queryParam("limit", 1)
                .get("/v1/referrals")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.id()))
                .extract();
        centre.as(Roles.CHAIR)
                .queryParam("caseFileId", file.id())
                .queryParam("cursor", page.<String>path("next"))
                .get("/v1/referrals")
                .then()
                .body("items.id", contains(first.id()));
        centre.as(Roles.CHAIR)
                .queryParam("status", "sent")
                .get("/v1/referrals")
                .then()
                .body("items", hasSize(0));
        centre.as(Roles.CHAIR)
                .queryParam("status", "lost")
                .get("/v1/referrals")
                .then()
                .statusCode(400);
        centre.as(Roles.CHAIR)
                .queryParam("agencyId", "x")
                .get("/v1/referrals")
                .then()
                .statusCode(400);
    }

    private String pdfFor(Centre.Seen referral, Centre.Seen letter) throws Exception {
        var answer = centre.partner(puskesmas)
                .body(Map.of("purpose", "service-delivery"))
                .post("/v1/partner/referrals/{id}/letters/{letter}/document-disclosures", referral.id(), letter.id())
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract();
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"S-%s-%d-000001.pdf\"".formatted(centre.unit, year()));
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int year() {
        return java.time.LocalDate.now(java.time.Clock.system(java.time.ZoneId.of("Asia/Jakarta")))
                .getYear();
    }

    private void eventsFit(String referral, String... types) throws Exception {
        List<ConsumerRecord<String, String>> records;
        try (var kafka = KafkaProbe.connect()) {
            records = kafka.awaitRecords("referral", UUID.fromString(referral), types.length);
        }
        assertThat(records).hasSize(types.length);
        for (var place = 0; place < types.length; place++) {
            var value = records.get(place).value();
            EventContract.assertFits("referral", "referral." + types[place] + ".v1", value);
            var event = JSON.readTree(value);
            assertThat(event.at("/aggregateseq").asInt()).isEqualTo(place + 1);
            assertThat(event.at("/unit").asText()).isEqualTo(centre.unit);
            assertThat(event.at("/data/caseFileId").asText())
                    .isEqualTo(file.id().toString());
            assertThat(PERSONAL).noneMatch(value::contains);
        }
    }

    /** Neither in a row of ours nor in an event is a word about her. */
    private static void nothingReadable(String referral) {
        var rows = Centre.texts("select r::text || l::text from referral r join letter l on l.referral_id = r.id"
                + " where r.id = '" + referral + "'");
        assertThat(rows).isNotEmpty().noneMatch(row -> PERSONAL.stream().anyMatch(row::contains));
        var letters = Centre.texts(
                "select encode(sealed_document, 'escape') from letter where referral_id = '" + referral + "'");
        assertThat(letters).isNotEmpty().noneMatch(bytes -> bytes.contains("%PDF"));
    }
}
