package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.identity.Roles;
import id.lindung.testkit.Databases;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters: who signs them, their numbers, and that a signed one stays what it is. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class LetterIT {
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
    void withoutALetterheadNothingIsSigned() {
        var letter = letter();

        centre.sign(letter).then().statusCode(409).body("code", equalTo("letter.letterhead-missing"));

        assertThat(Neighbours.personsAsked(file.victim().toString())).isEmpty();
        centre.withLetterhead();
        centre.sign(letter).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "chair, , 200",
        "head-of-office, , 200",
        "secretary, , 422",
        "division-head, , 422",
        "secretary, plh, 200",
        "division-head, plt, 200",
        "case-manager, , 403",
        "supervisor, plt, 403",
        "partner, , 403"
    })
    void theRightOfficialSigns(String role, String acting, int status) {
        centre.withLetterhead();
        Map<String, Object> more = acting == null ? Map.of() : Map.of("acting", acting);

        centre.sign(letter(), role, more).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"chair, , 403", "secretary, plt, 403", "head-of-office, , 200"})
    void whereTheChairIsExcludedTheHeadOfOfficeSignsAlone(String role, String acting, int status) {
        centre.withLetterhead();
        centre.exclude(file, List.of("somebody"), List.of(), true);
        Map<String, Object> more = acting == null ? Map.of() : Map.of("acting", acting);

        centre.sign(letter(), role, more).then().statusCode(status);
    }

    @Test
    void aLetterIsSignedByWhoSawItAndOnce() {
        centre.withLetterhead();
        var letter = letter();
        var body = Map.of("signatoryName", "Nama", "signatoryTitle", "Ketua");

        centre.as(Roles.CHAIR)
                .body(body)
                .post("/v1/letters/{id}/signature", letter.id())
                .then()
                .statusCode(428);
        centre.sign(new Centre.Seen(letter.id(), "\"7\"")).then().statusCode(412);
        var signed = Centre.Seen.of(
                centre.sign(letter).then().statusCode(200).extract().response());
        centre.sign(letter).then().statusCode(412);
        centre.sign(signed).then().statusCode(409).body("code", equalTo("letter.transition-forbidden"));
    }

    @Test
    void aReferralHasOneLetterOfEachKind() {
        centre.withLetterhead();
        var referral = centre.drafted(file, puskesmas, "emergency");
        var cover = centre.letter(referral, "cover-letter");
        centre.draftLetter(referral, "cover-letter").then().statusCode(409).body("code", equalTo("letter.kind-taken"));
        centre.sign(cover).then().statusCode(200).body("number", endsWith("-000001"));
        var second = centre.letter(referral, "referral-letter");
        centre.sign(second).then().statusCode(200).body("number", endsWith("-000002"));

        centre.as(Roles.SECRETARY)
                .get("/v1/referrals/{id}/letters", referral.id())
                .then()
                .body("kind", containsInAnyOrder("cover-letter", "referral-letter"));
        centre.dispatch(centre.seen(referral)).then().statusCode(200);
        centre.draftLetter(referral, "cover-letter").then().statusCode(409);
    }

    @Test
    void numbersHaveNoGapsHoweverManySignAtOnce() throws Exception {
        centre.withLetterhead();
        var letters = IntStream.range(0, 8).mapToObj(_ -> letter()).toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(letters.stream()
                    .map(letter -> (java.util.concurrent.Callable<Response>) () -> centre.sign(letter))
                    .toList());
            for (var answer : answers) {
                answer.get().then().statusCode(200);
            }
        }

        assertThat(Centre.texts(
                        "select right(number, 6) from letter where unit = '" + centre.unit + "' order by number"))
                .containsExactly("000001", "000002", "000003", "000004", "000005", "000006", "000007", "000008");
    }

    @Test
    void theDatabaseRefusesToChangeASignedLetter() throws SQLException {
        centre.withLetterhead();
        var letter = letter();
        centre.sign(letter).then().statusCode(200);

        try (var owner = Databases.asOwner("referral");
                var statement = owner.createStatement()) {
            assertThatThrownBy(
                            () -> statement.execute("update letter set number = 'X' where id = '" + letter.id() + "'"))
                    .hasMessageContaining("does not change");
        }
    }

    @Test
    void theDocumentIsPrintedAsItWasSigned() throws Exception {
        centre.withLetterhead();
        var letter = letter();
        centre.as(Roles.CHAIR)
                .get("/v1/letters/{id}/document", letter.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("letter.not-signed"));
        centre.sign(letter, Roles.SECRETARY, Map.of("acting", "plh")).then().statusCode(200);
        // What intake tells later does not change what was signed.
        Neighbours.person(file.victim(), Neighbours.Mood.SILENT, "{}");

        var first = document(letter);
        var second = document(letter);

        assertThat(first).isEqualTo(second);
        try (var pdf = Loader.loadPDF(first)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "PEMERINTAH KABUPATEN",
                            "Rahmawati Contoh",
                            "Plh. Ketua P2TP2A Kabupaten Contoh",
                            "Dra. Contoh Ketua")
                    .doesNotContain("6211035205950001", "62.11.03", "Islam", "Memar");
        }
        assertThat(Centre.trail(Centre.texts("select referral_id::text from letter where id = '" + letter.id() + "'")
                        .getFirst()))
                .filteredOn(line -> line.startsWith("referral.letter-opened"))
                .hasSize(2);
    }

    @Test
    void aSpiritualCompanionIsOfHerReligionWhereItIsKnown() {
        centre.withLetterhead();
        var hindu = centre.agency("spiritual-companion", "religious-companionship", Map.of("religion", "hindu"));
        var muslim = centre.agency("spiritual-companion", "religious-companionship", Map.of("religion", "islam"));

        centre.sign(companionLetter(hindu)).then().statusCode(409).body("code", equalTo("letter.religion-differs"));
        centre.sign(companionLetter(muslim)).then().statusCode(200);
        assertThat(Neighbours.personsAsked(muslim)).allSatisfy(asked -> {
            assertThat(asked.path("purpose").asText()).isEqualTo("spiritual-companion-referral");
            assertThat(asked.path("fields").toString()).isEqualTo("[\"name\",\"religion\",\"sex\"]");
        });
        var unknown = "{\"personId\":\"" + file.victim() + "\",\"name\":\"Rahmawati Contoh\"}";
        Neighbours.person(file.victim(), Neighbours.Mood.WELL, unknown);
        centre.sign(companionLetter(hindu)).then().statusCode(200);
    }

    @Test
    void aNoteStandsOnTheLetterAndNowhereElse() throws Exception {
        centre.withLetterhead();
        var referral = centre.drafted(file, puskesmas, "emergency");
        var letter = Centre.Seen.of(centre.as(Roles.SECRETARY)
                .header("Idempotency-Key", "note-" + centre.unit)
                .body(Map.of("kind", "cover-letter", "note", "Mohon ruang tunggu terpisah."))
                .post("/v1/referrals/{id}/letters", referral.id())
                .then()
                .statusCode(201)
                .body("hasNote", equalTo(true))
                .extract()
                .response());
        centre.sign(letter).then().statusCode(200);

        try (var pdf = Loader.loadPDF(document(letter))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Mohon ruang tunggu terpisah.");
        }
        assertThat(Centre.texts("select l::text from letter l where id = '" + letter.id() + "'"))
                .noneMatch(row -> row.contains("ruang tunggu"));
    }

    private byte[] document(Centre.Seen letter) {
        return centre.as(Roles.ADMINISTRATION_OFFICER)
                .get("/v1/letters/{id}/document", letter.id())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename=\"S-" + centre.unit))
                .extract()
                .asByteArray();
    }

    private Centre.Seen letter() {
        return centre.letter(centre.drafted(file, puskesmas, "emergency"), "cover-letter");
    }

    private Centre.Seen companionLetter(String companion) {
        var body = Centre.body(file, companion, "consent");
        body.put("need", "religious-companionship");
        return centre.letter(centre.drafted(body), "referral-letter");
    }
}
