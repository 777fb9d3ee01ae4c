package id.lindung.intake.reply.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.identity.Roles;
import id.lindung.intake.Desk;
import id.lindung.intake.Tables;
import id.lindung.testkit.EventContract;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reply from its draft to the moment it leaves (barito-utara-indirect, 10 to 13). */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReplyLetterIT {

    private static final String UNIT = "62.05";
    private static final Map<String, Object> TEXT =
            Map.of("text", "Laporan Saudara telah kami terima.\n\nKami sedang menindaklanjutinya.");
    private static final Map<String, Object> SIGNATORY =
            Map.of("signatoryName", "Dra. Contoh Ketua, M.Si.", "signatoryTitle", "Ketua P2TP2A");

    @BeforeEach
    void aUnitWithALetterhead() {
        var administrator = Desk.of(UNIT, Roles.UNIT_ADMINISTRATOR);
        if (administrator.get("/v1/unit-profile").statusCode() == 404) {
            as(Roles.UNIT_ADMINISTRATOR)
                    .body(Map.of(
                            "government", "Pemerintah Kabupaten Barito Utara",
                            "office", "Dinas Contoh",
                            "centre", "P2TP2A Contoh",
                            "address", "Jalan Contoh 142",
                            "place", "Muara Teweh"))
                    .put("/v1/unit-profile")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void aReplyIsDraftedApprovedSignedInTwoCopiesArchivedAndHandedOver() throws IOException {
        var complaint = verified(aLetter(null));
        var id = drafted(complaint);
        move(Roles.CASE_MANAGER, id, "text", Map.of("text", "Laporan Saudara kami terima dengan baik."));
        move(Roles.CHAIR, id, "approval", null);
        var signed = move(Roles.CHAIR, id, "signature", SIGNATORY);
        move(Roles.SECRETARY, id, "archiving", Map.of("folder", "Map 3/2026"));
        var sent = move(Roles.ADMINISTRATION_OFFICER, id, "dispatch", Map.of("manner", "handed-over"));

        sent.then()
                .body("state", equalTo("sent"))
                .body("stateLabels.id", equalTo("Terkirim"))
                .body("manner", equalTo("handed-over"));
        String number = signed.path("number");
        assertThat(number).matches("SJ-62\\.05-\\d{4}-\\d{6}");
        var original = paper(id, "original-disclosures");
        assertThat(original)
                .containsSubsequence(
                        "PEMERINTAH KABUPATEN BARITO UTARA",
                        "Muara Teweh, ",
                        "Nomor : " + number,
                        "Hal : Jawaban atas Surat Saudara",
                        "Rangkap 1",
                        "Yth. Saudara Tetangga Contoh",
                        "Laporan Saudara kami terima dengan baik.",
                        "datang langsung",
                        "Ketua P2TP2A,",
                        "Dra. Contoh Ketua, M.Si.")
                .doesNotContain("Rahmawati", "6211034503900001");
        assertThat(paper(id, "archive-copy-disclosures").replace("Rangkap 2: arsip", ""))
                .isEqualTo(original.replace("Rangkap 1: untuk yang bersangkutan", ""));
        as(Roles.SECRETARY)
                .post("/v1/reply-letters/{id}/text-disclosures", id)
                .then()
                .statusCode(200)
                .body("folder", equalTo("Map 3/2026"));
        assertTold(complaint);
        assertThat(Tables.all(
                        "select action from audit_log where subject_type = 'reply-letter' and subject_id = ?::uuid order by id",
                        id))
                .containsExactly(
                        "reply-letter.drafted",
                        "reply-letter.rewritten",
                        "reply-letter.approved",
                        "reply-letter.signed",
                        "reply-letter.archived",
                        "reply-letter.sent",
                        "reply-letter.document-disclosed",
                        "reply-letter.document-disclosed",
                        "reply-letter.text-disclosed");
        assertThat(Tables.text("reply_letter")).doesNotContain("Laporan", "Map 3", "%PDF", "255044462d");
    }

    private static void assertTold(String complaint) {
        try (var kafka = KafkaProbe.connect()) {
            var told = kafka.awaitRecords("complaint", UUID.fromString(complaint), 8);
            var replies = List.of("drafted", "approved", "signed", "archived", "sent");
            for (var i = 0; i < replies.size(); i++) {
                EventContract.assertFits(
                        "intake",
                        "reply-letter." + replies.get(i) + ".v1",
                        told.get(3 + i).value());
            }
        }
    }

    @Test
    void whetherTheAddresseeCanBeWrittenToIsAskedWhenItLeaves() {
        var unsafe = archived(aLetter(null));
        attempt(Roles.SECRETARY, unsafe, "dispatch", Map.of("manner", "plain-envelope"))
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-letter.not-safe"));

        var marked = aLetter("""
                {"kind": "letter", "value": "Jalan Contoh 7", "safeMark": {
                  "from": "08:00", "to": "16:00", "mayAnswer": "Dia sendiri", "sayInstead": "Surat biasa"}}""");
        var expired = archived(marked);
        Tables.run(
                "update person_contact set safe_until = now() - interval '1 minute' where kind = 'LETTER'"
                        + " and person_id = (select reporter_person_id from complaint join reply_letter r on r.complaint_id = complaint.id"
                        + " where r.id = ?::uuid)",
                expired);
        attempt(Roles.SECRETARY, expired, "dispatch", Map.of("manner", "plain-envelope"))
                .then()
                .statusCode(409);
        as(Roles.SECRETARY).get("/v1/reply-letters/{id}", expired).then().body("state", equalTo("archived"));

        move(Roles.SECRETARY, archived(marked), "dispatch", Map.of("manner", "plain-envelope"));
    }

    @Test
    void aReplyThatNamesAVictimIsRefusedAndSoIsOneThatNobodyCanBeAddressedBy() {
        var complaint = verified(aLetter(null));
        for (var text : List.of("Rahmawati Contoh kami dampingi.", "NIK 6211034503900001")) {
            draft(Roles.COMPANION, complaint, Map.of("text", text))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("reply-letter.tells-of-victim"))
                    .body("errors.pointer", contains("/text"));
        }
        var id = drafted(complaint);
        attempt(Roles.COMPANION, id, "text", Map.of("text", "rahmawati contoh"))
                .then()
                .statusCode(422);

        draft(Roles.COMPANION, complaint, TEXT)
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-letter.another-open"));
        var anonymous = Desk.object("""
                {"channel": "letter", "crisis": true, "reporter": {"kind": "anonymous"}, "victims": [{}]}""");
        draft(Roles.COMPANION, verified(anonymous), TEXT)
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-letter.no-addressee"));
        draft(Roles.COMPANION, registered(aLetter(null)), TEXT)
                .then()
                .statusCode(409)
                .body("code", equalTo("reply-letter.complaint-not-ready"));
    }

    @Test
    void whatTheStateOrTheVersionForbidsIsRefused() {
        var complaint = verified(aLetter(null));
        var id = drafted(complaint);

        attempt(Roles.CHAIR, id, "signature", SIGNATORY)
                .then()
                .statusCode(409)
                .body("detail", equalTo("A reply in state drafted allows no signature."));
        as(Roles.CHAIR)
                .header("If-Match", "\"7\"")
                .post("/v1/reply-letters/{id}/approval", id)
                .then()
                .statusCode(412);
        as(Roles.CHAIR).post("/v1/reply-letters/{id}/approval", id).then().statusCode(428);
        as(Roles.CHAIR)
                .post("/v1/reply-letters/{id}/original-disclosures", id)
                .then()
                .statusCode(409);
        move(Roles.HEAD_OF_OFFICE, id, "approval", null);
        attempt(Roles.SECRETARY, id, "signature", SIGNATORY)
                .then()
                .statusCode(422)
                .body("code", equalTo("reply-letter.acting-required"));
        var acting = Map.<String, Object>of(
                "signatoryName", "Contoh Sekretaris", "signatoryTitle", "Ketua P2TP2A", "acting", "plh");
        move(Roles.SECRETARY, id, "signature", acting).then().body("state", equalTo("signed"));
        attempt(Roles.COMPANION, id, "text", TEXT).then().statusCode(409);
    }

    @Test
    void aDraftThatIsSentAgainIsOneAndAnotherUnitFindsNone() {
        var complaint = verified(aLetter(null));
        var key = UUID.randomUUID().toString();
        var first = draft(Roles.COMPANION, complaint, TEXT, key);
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        var before = Tables.counts();

        draft(Roles.COMPANION, complaint, TEXT, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")));

        assertThat(Tables.counts()).isEqualTo(before);
        String id = first.path("id");
        Desk.of("65.06", Roles.COMPANION).get("/v1/reply-letters/" + id).then().statusCode(404);
        Desk.of("65.06", Roles.COMPANION)
                .get("/v1/complaints/" + complaint + "/reply-letters")
                .then()
                .statusCode(404);
        as(Roles.CHAIR)
                .get("/v1/complaints/{id}/reply-letters", complaint)
                .then()
                .body("id", contains(id));
    }

    private static ObjectNode aLetter(@Nullable String contact) {
        var letter = Desk.object("""
                {"channel": "letter", "crisis": false,
                 "reporter": {"kind": "person", "person": {"name": "Tetangga Contoh"}},
                 "victims": [{"person": {"name": "Rahmawati Contoh", "nik": "6211034503900001"}}]}""");
        if (contact != null) {
            ((ObjectNode) letter.at("/reporter/person")).putArray("contacts").add(Desk.object(contact));
        }
        return letter;
    }

    private static String registered(ObjectNode letter) {
        return Desk.of(UNIT, Roles.COMPANION).register(letter).path("id").asText();
    }

    private static String verified(ObjectNode letter) {
        var id = registered(letter);
        as(Roles.COMPANION)
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/complaints/{id}/verification", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String drafted(String complaint) {
        var answer = draft(Roles.COMPANION, complaint, TEXT);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String archived(ObjectNode letter) {
        var id = drafted(verified(letter));
        move(Roles.CHAIR, id, "approval", null);
        move(Roles.CHAIR, id, "signature", SIGNATORY);
        move(Roles.SECRETARY, id, "archiving", Map.of("folder", "Map 3/2026"));
        return id;
    }

    private static Response draft(String role, String complaint, Map<String, Object> body) {
        return draft(role, complaint, body, UUID.randomUUID().toString());
    }

    private static Response draft(String role, String complaint, Map<String, Object> body, String key) {
        return as(role).header("Idempotency-Key", key).body(body).post("/v1/complaints/{id}/reply-letters", complaint);
    }

    private static Response move(String role, String id, String move, @Nullable Map<String, Object> body) {
        var answer = attempt(role, id, move, body);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response attempt(String role, String id, String move, @Nullable Map<String, Object> body) {
        var etag = as(role).get("/v1/reply-letters/{id}", id).header("ETag");
        var caller = as(role).header("If-Match", etag);
        if (body != null) {
            caller.body(body);
        }
        return move.equals("text")
                ? caller.put("/v1/reply-letters/{id}/text", id)
                : caller.post("/v1/reply-letters/{id}/{move}", id, move);
    }

    private static RequestSpecification as(String role) {
        return given().auth()
                .oauth2(Desk.of(UNIT, role).token())
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    /** Its text; the paper itself is left in {@code target/letters} for who wants to look at it. */
    private static String paper(String id, String which) throws IOException {
        var answer = as(Roles.CHAIR).post("/v1/reply-letters/{id}/{which}", id, which);
        answer.then().statusCode(200).contentType("application/pdf");
        var bytes = answer.asByteArray();
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(which + ".pdf"), bytes);
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
