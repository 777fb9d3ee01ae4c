package id.lindung.referral.outbound;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import id.lindung.identity.Roles;
import id.lindung.local.issuer.TokenRequest;
import id.lindung.testkit.Databases;
import id.lindung.testkit.KafkaProbe;
import id.lindung.testkit.TestEvent;
import id.lindung.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One centre with its agencies, case files and people, reached over HTTP and events alone. */
public final class Centre {
    private static final String CENTRES = "test.centres";

    public final String unit;

    private Centre(String unit) {
        this.unit = unit;
    }

    /** A centre that no other test uses; counted in a system property, since class loaders come and go. */
    public static Centre fresh() {
        var number = Integer.parseInt(System.getProperties()
                .merge(CENTRES, "1", (last, _) -> String.valueOf(Integer.parseInt((String) last) + 1))
                .toString());
        return new Centre("%02d.%02d".formatted(71 + number / 99, 1 + number % 99));
    }

    /** A case file as case-service opened it, with its victim. */
    public record File(UUID id, UUID caseId, UUID victim, Set<String> kinds) {}

    /** A referral or letter as it was last answered. */
    public record Seen(String id, String etag) {

        static Seen of(Response answer) {
            return new Seen(answer.path("id"), answer.header("ETag"));
        }
    }

    /** A file whose victim intake knows, and whose consent is in force. */
    public File file() {
        return file(UUID.randomUUID(), List.of("physical"));
    }

    public File file(UUID caseId, List<String> kinds) {
        var file = new File(UUID.randomUUID(), caseId, UUID.randomUUID(), Set.copyOf(kinds));
        send(TestEvent.example("case", "case-file.opened.v1")
                .about(file.id())
                .ofUnit(unit)
                .with("/data/caseId", caseId)
                .with("/data/victimPersonId", file.victim())
                .with("/data/violenceKinds", kinds));
        await().atMost(30, SECONDS)
                .until(() -> rows("select 1 from known_case_file where id = '" + file.id() + "'") == 1);
        Neighbours.consent(file.id(), Neighbours.Mood.WELL);
        Neighbours.person(file.victim(), Neighbours.Mood.WELL, her(file.victim()));
        return file;
    }

    /** The file's exclusions, as the second event of its life. */
    public void exclude(File file, List<String> subjects, List<String> agencies, boolean chair) {
        send(TestEvent.example("case", "case-file.exclusions-changed.v1")
                .about(file.id())
                .ofUnit(unit)
                .sequence(2)
                .with("/data/caseId", file.caseId())
                .with("/data/victimPersonId", file.victim())
                .with("/data/excludedSubjects", subjects)
                .with("/data/excludedAgencyIds", agencies)
                .with("/data/chairExcluded", chair));
        await().atMost(30, SECONDS)
                .until(() ->
                        rows("select 1 from inbox where aggregate_id = '" + file.id() + "' and last_seq = 2") == 1);
    }

    /** The work for its victim has ended, as the second event of the file's life. */
    public void close(File file) {
        send(TestEvent.example("case", "case-file.closed.v1")
                .about(file.id())
                .ofUnit(unit)
                .sequence(2));
        await().atMost(30, SECONDS)
                .until(() -> rows("select 1 from known_case_file where closed and id = '" + file.id() + "'") == 1);
    }

    /** Tells intake's profile of the unit. */
    public Centre withLetterhead() {
        send(TestEvent.example("intake", "unit-profile.changed.v1").ofUnit(unit));
        await().atMost(30, SECONDS).until(() -> rows("select 1 from letterhead where unit = '" + unit + "'") == 1);
        return this;
    }

    public String agency(String kind, String service) {
        return agency(kind, service, Map.of());
    }

    public String agency(String kind, String service, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("kind", kind);
        body.put("name", "Lembaga " + UUID.randomUUID());
        body.put("services", List.of(service));
        return as(Roles.UNIT_ADMINISTRATOR)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/agencies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public RequestSpecification as(String role) {
        return with(Tokens.of(unit, role));
    }

    public RequestSpecification asSubject(String subject, String role) {
        return with(Tokens.ofSubject(subject, unit, role));
    }

    /** The agency's own system. */
    public RequestSpecification partner(String agency) {
        return with(partnerToken(unit, agency, "system-of-" + agency));
    }

    public static String partnerToken(String unit, String agency, String subject) {
        return Tokens.mint(TokenRequest.of(subject, Optional.of(unit), List.of(Roles.PARTNER))
                .withAgency(agency));
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    public static Map<String, Object> body(File file, String agency, String ground) {
        var body = new HashMap<String, Object>();
        body.put("caseFileId", file.id());
        body.put("victimPersonId", file.victim());
        body.put("agencyId", agency);
        body.put("need", "health");
        body.put("urgency", ground.equals("emergency") ? "emergency" : "ordinary");
        body.put("ground", ground);
        body.put("summary", "Memar di lengan kiri.");
        return body;
    }

    public Response draft(Map<String, Object> body) {
        return as(Roles.CASE_MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/referrals");
    }

    public Seen drafted(Map<String, Object> body) {
        return Seen.of(draft(body).then().statusCode(201).extract().response());
    }

    public Seen drafted(File file, String agency, String ground) {
        return drafted(body(file, agency, ground));
    }

    public Response draftLetter(Seen referral, String kind) {
        return as(Roles.CASE_MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", kind))
                .post("/v1/referrals/{id}/letters", referral.id());
    }

    public Seen letter(Seen referral, String kind) {
        return Seen.of(
                draftLetter(referral, kind).then().statusCode(201).extract().response());
    }

    public Response sign(Seen letter) {
        return sign(letter, Roles.CHAIR, Map.of());
    }

    public Response sign(Seen letter, String role, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("signatoryName", "Dra. Contoh Ketua, M.Si.");
        body.put("signatoryTitle", "Ketua P2TP2A Kabupaten Contoh");
        return as(role).header("If-Match", letter.etag()).body(body).post("/v1/letters/{id}/signature", letter.id());
    }

    /** A referral with a signed letter. */
    public Seen signed(File file, String agency, String ground) {
        var referral = drafted(file, agency, ground);
        sign(letter(referral, "cover-letter")).then().statusCode(200);
        return seen(referral);
    }

    public Response dispatch(Seen referral) {
        return as(Roles.CASE_MANAGER)
                .header("If-Match", referral.etag())
                .post("/v1/referrals/{id}/dispatch", referral.id());
    }

    public Seen sent(File file, String agency, String ground) {
        return Seen.of(dispatch(signed(file, agency, ground))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    public Seen seen(Seen referral) {
        return Seen.of(as(Roles.CASE_MANAGER)
                .get("/v1/referrals/{id}", referral.id())
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    public Response answer(Seen referral, String agency, String move, Map<String, Object> body) {
        var request = partner(agency).header("If-Match", referral.etag());
        return (body.isEmpty() && !move.equals("completion") ? request : request.body(body))
                .post("/v1/partner/referrals/{id}/{move}", referral.id(), move);
    }

    public Seen answered(Seen referral, String agency, String move, Map<String, Object> body) {
        return Seen.of(answer(referral, agency, move, body)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    public Response dossier(Seen referral, String agency) {
        return partner(agency)
                .body(Map.of("purpose", "service-delivery"))
                .post("/v1/partner/referrals/{id}/dossier-disclosures", referral.id());
    }

    /** Lines of the audit log about this subject, oldest first: action, recipient, ground, purpose and fields. */
    public static List<String> trail(String subject) {
        return texts("select concat_ws(' ', action, recipient, ground, purpose, fields::text) from audit_log"
                + " where subject_id = '" + subject + "' order by id");
    }

    public static long rows(String query) {
        return texts("select count(*)::text from (" + query + ") rows").stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    public static List<String> texts(String query) {
        try (var owner = Databases.asOwner("referral");
                var statement = owner.createStatement();
                var found = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        } catch (SQLException failure) {
            throw new AssertionError("The database cannot be read", failure);
        }
    }

    private static void send(TestEvent event) {
        try (var kafka = KafkaProbe.connect()) {
            kafka.ensureTopics(event.aggregateType());
            kafka.send(event);
        }
    }

    /** As intake would answer, and more than it should. */
    private static String her(UUID person) {
        return """
                {"personId":"%s","name":"Rahmawati Contoh","sex":"female","ageYears":31,"birthDate":"1995-05-12",\
                "subdistrict":"62.11.03","religion":"islam","nik":"6211035205950001"}""".formatted(person);
    }
}
