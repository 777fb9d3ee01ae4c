package id.lindung.intake.complaint.api;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a complaint's moves refuse, keep and tell. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class MoveComplaintIT {

    private static final String UNIT = "64.03";

    private Moves moves;
    private Desk supervisor;

    @BeforeEach
    void aUnitWithAComplaint() {
        moves = new Moves(UNIT);
        supervisor = moves.supervisor();
    }

    @Test
    void anotherUnitAndWhoeverIsShutOutFindNoComplaint() {
        var id = moves.register();
        var kin = new Desk(Tokens.ofSubject("kin", UNIT, Roles.SUPERVISOR));
        shutOut(id, "kin");
        var before = Tables.counts();

        for (var desk : List.of(Desk.of("65.03", Roles.SUPERVISOR), kin)) {
            Moves.attempt(desk, id, "verification", "\"0\"", "").then().statusCode(404);
            Moves.attempt(desk, UUID.randomUUID().toString(), "verification", "\"0\"", "")
                    .then()
                    .statusCode(404);
        }

        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void aMoveWantsTheVersionThatWasSeen() {
        var id = moves.register();
        moves.make(id, "verification");

        moves.attempt(supervisor, id, "follow-up", "\"0\"")
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition.failed"));
        moves.attempt(supervisor, id, "follow-up", "").then().statusCode(428);
        assertThat(moves.state(id)).isEqualTo("verified");
    }

    @Test
    void aForbiddenMoveNamesStateAndMove() {
        var id = moves.in("withdrawn");

        moves.attempt(supervisor, id, "verification", moves.etag(id))
                .then()
                .statusCode(409)
                .body("code", equalTo("complaint.transition-forbidden"))
                .body("detail", equalTo("A complaint in state withdrawn allows no verification."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clarification-question|{}|/question",
                "clarification-question|{\"question\": \"  \"}|/question",
                "officer-assignment|{\"officer\": \"Nama Petugas\"}|/officer",
                "advice|{}|/advice",
                "study|{}|/clear",
                "clarification|{}|/answer",
                "transfer|{\"toUnit\": \"somewhere\"}|/toUnit",
                "withdrawal|{}|/privateTalk",
                "duplicate-mark|{}|/duplicateOf",
            })
    void aMoveWithoutWhatItNeedsIsRefused(String move, String body, String pointer) {
        var id = moves.register();

        Moves.attempt(supervisor, id, move, moves.etag(id), body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
        assertThat(moves.state(id)).isEqualTo("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {UNIT, "99.01"})
    void itIsHandedToAnotherUnitOfAKnownProvinceOnly(String unit) {
        var id = moves.register();

        Moves.attempt(supervisor, id, "transfer", moves.etag(id), "{\"toUnit\": \"" + unit + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("complaint.move-refused"))
                .body("errors.pointer", contains("/toUnit"));
        assertThat(moves.state(id)).isEqualTo("new");
    }

    @Test
    void theOriginalOfADuplicateIsAnotherOfTheUnitThatIsNoneItselfAndThatTheCallerMayKnow() {
        var id = moves.register();
        var hidden = moves.register();
        var kin = new Desk(Tokens.ofSubject("kin-of-the-original", UNIT, Roles.SUPERVISOR));
        shutOut(hidden, "kin-of-the-original");

        refusedAsOriginal(supervisor, id, id);
        refusedAsOriginal(supervisor, id, UUID.randomUUID().toString());
        refusedAsOriginal(supervisor, id, new Moves("65.04").original());
        refusedAsOriginal(supervisor, id, moves.in("duplicate"));
        refusedAsOriginal(kin, id, hidden);
        assertThat(moves.state(id)).isEqualTo("new");
    }

    private void refusedAsOriginal(Desk desk, String id, String original) {
        Moves.attempt(desk, id, "duplicate-mark", moves.etag(id), "{\"duplicateOf\": \"" + original + "\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("complaint.move-refused"))
                .body("errors.pointer", contains("/duplicateOf"));
    }

    @Test
    void nobodyIsNamedAsOfficerWhoIsShutOut() {
        var id = moves.register();
        shutOut(id, "kin-in-office");

        Moves.attempt(supervisor, id, "officer-assignment", moves.etag(id), "{\"officer\": \"kin-in-office\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("complaint.move-refused"))
                .body("errors.pointer", contains("/officer"));
        moves.attempt(supervisor, id, "officer-assignment", moves.etag(id))
                .then()
                .statusCode(200)
                .body("officer", equalTo("pendamping-2"));
    }

    @Test
    void aMoveThatIsSentAgainAnswersAsItDidAndAnotherUnderItsKeyIsRefused() {
        // Given
        var id = moves.register();
        var key = UUID.randomUUID().toString();
        var first = Moves.attempt(supervisor, id, "verification", "\"0\"", "", key);
        first.then().statusCode(200).header("Idempotent-Replayed", nullValue());
        var before = Tables.counts();
        // When
        var again = Moves.attempt(supervisor, id, "verification", "\"0\"", "", key);
        // Then
        again.then().statusCode(200).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        Moves.attempt(supervisor, id, "follow-up", again.header("ETag"), "", key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.payload-differs"));
        assertThat(Tables.counts()).isEqualTo(before);
    }

    @Test
    void whatWasAskedAndAnsweredIsReadWithTheNarrativeAndStandsOnTheLog() {
        var id = moves.in("needs-clarification");
        moves.make(id, "clarification");

        var told = supervisor.post(
                "/v1/complaints/" + id + "/narrative-disclosures", Desk.object("{\"purpose\": \"case-handling\"}"));

        told.then()
                .statusCode(200)
                .body("clarifications.question", contains("Kapan kejadian terakhir?"))
                .body("clarifications.answer", contains("Pada akhir pekan lalu."));
        assertThat(supervisor.get("/v1/complaints/" + id).asString()).doesNotContain("Kapan", "akhir pekan");
        assertThat(Tables.all(
                        "select action || ' ' || fields::text from audit_log where subject_id = ?::uuid order by id",
                        id))
                .containsExactly(
                        "complaint.registered {}",
                        "complaint.clarification-asked {}",
                        "complaint.clarified {}",
                        "complaint.narrative-disclosed {narrative,clarifications}");
    }

    @Test
    void everyMoveIsToldAsPublished() {
        var clarified = moves.in("needs-clarification");
        moves.make(clarified, "clarification");
        moves.make(clarified, "advice");
        moves.make(clarified, "officer-assignment");
        moves.make(clarified, "study");
        moves.make(clarified, "follow-up");
        moves.make(clarified, "withdrawal");
        assertTold(
                clarified,
                "complaint.registered.v1",
                "complaint.clarification-asked.v1",
                "complaint.verified.v1",
                "complaint.clarified.v1",
                "complaint.advised.v1",
                "complaint.officer-assigned.v1",
                "complaint.studied.v1",
                "complaint.followed-up.v1",
                "complaint.withdrawn.v1");
        assertTold(moves.in("transferred"), "complaint.registered.v1", "complaint.transferred.v1");
        assertTold(moves.in("duplicate"), "complaint.registered.v1", "complaint.marked-duplicate.v1");
    }

    private static void assertTold(String id, String... types) {
        try (var kafka = KafkaProbe.connect()) {
            var told = kafka.awaitRecords("complaint", UUID.fromString(id), types.length);
            for (var i = 0; i < types.length; i++) {
                EventContract.assertFits("intake", types[i], told.get(i).value());
            }
            assertThat(told).hasSize(types.length);
        }
    }

    @Test
    void aListIsNarrowedToAState() {
        var desk = new Moves("65.05");
        var verified = desk.in("verified");
        desk.in("withdrawn");

        desk.supervisor()
                .get("/v1/complaints?state=verified")
                .then()
                .statusCode(200)
                .body("items.id", contains(verified))
                .body("items.stateLabels.id", contains("Diverifikasi"));
        desk.supervisor()
                .get("/v1/complaints?state=lost")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?state"));
    }

    @ParameterizedTest
    @CsvSource({
        "case, service-agreement.signed.v1, true",
        "case, service-agreement.signed.v1, false",
        "referral, referral.sent.v1, true",
        "referral, referral.sent.v1, false",
    })
    void whatIsDoneForAVictimFollowsHerComplaintUpInWhateverOrderItIsTold(
            String producer, String type, boolean fileFirst) {
        // Given
        var id = moves.in("needs-clarification");
        var opened = opened(id);
        var done = doneFor(opened, producer, type);
        // When
        tell(fileFirst ? opened : done);
        tell(fileFirst ? done : opened);
        // Then
        await().atMost(20, SECONDS).until(() -> moves.state(id).equals("followed-up"));
        // A second agreement, or another victim of it, is no second beginning.
        var sentinel = moves.register();
        var another = opened(sentinel);
        tell(doneFor(opened, producer, type), another, doneFor(another, producer, type));
        await().atMost(20, SECONDS).until(() -> moves.state(sentinel).equals("followed-up"));
        assertThat(Tables.one(
                        "select count(*) from audit_log where subject_id = ?::uuid and action = ?",
                        id,
                        "complaint.followed-up"))
                .isEqualTo("1");
    }

    @Test
    void whatIsDoneForHerChangesNothingOfAComplaintThatWasWithdrawn() {
        var id = moves.in("withdrawn");
        var opened = opened(id);
        var sentinel = moves.register();
        var another = opened(sentinel);
        var done = doneFor(opened, "case", "service-agreement.signed.v1");

        tell(opened, another, done);
        tell(doneFor(another, "case", "service-agreement.signed.v1").onTheSamePartitionAs(done));

        await().atMost(20, SECONDS).until(() -> moves.state(sentinel).equals("followed-up"));
        assertThat(moves.state(id)).isEqualTo("withdrawn");
    }

    private static TestEvent opened(String complaint) {
        return TestEvent.example("case", "case-file.opened.v1").ofUnit(UNIT).with("/data/complaintId", complaint);
    }

    private static TestEvent doneFor(TestEvent opened, String producer, String type) {
        return TestEvent.example(producer, type)
                .ofUnit(UNIT)
                .with("/data/caseFileId", opened.aggregate().toString());
    }

    private static void shutOut(String complaint, String subject) {
        var opened = opened(complaint);
        var exclusions = TestEvent.example("case", "case-file.exclusions-changed.v1")
                .about(opened.aggregate())
                .sequence(2)
                .ofUnit(UNIT)
                .with("/data/complaintId", complaint)
                .with("/data/excludedSubjects", List.of(subject))
                .with("/data/excludedAgencyIds", List.of());
        tell(opened, exclusions);
        await().atMost(20, SECONDS)
                .until(() -> !Tables.all(
                                "select 1 from excluded_subject where case_file_id = ?::uuid", opened.aggregate())
                        .isEmpty());
    }

    private static void tell(TestEvent... events) {
        try (var kafka = KafkaProbe.connect()) {
            kafka.send(events);
        }
    }
}
