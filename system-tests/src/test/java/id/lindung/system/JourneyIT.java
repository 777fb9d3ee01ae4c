package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Answer;
import id.lindung.local.story.Directory;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.Patience;
import id.lindung.local.story.People;
import id.lindung.local.story.Person;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Reports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole journeys through one running system: of a woman from the door on, of a referral there and back. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyIT {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    private final RunningStack system;
    private final People people;

    JourneyIT(RunningStack system) {
        this.system = system;
        this.people = system.people("62.11");
    }

    @Test
    void aWomanInCrisisIsServedThroughAllThirteenSteps() {
        // Given
        var walk = CrisisWalk.agreed(people);
        // When
        walk.work()
                .intervene("accompaniment", 90, Instant.now().minusSeconds(1))
                .expect(201);
        walk.work().concludeInterventions().expect(201);
        walk.work().reportFinally(50).expect(201);
        walk.work().visit(walk.puskesmas()).expect(201);
        walk.work().concludeMonitoring().expect(201);
        walk.work().document(8).expect(201);
        // Then
        var run = awaitEnd(walk);
        assertThat(run.text("/endState")).isEqualTo("documented");
        assertThat(states(run, "completed")).hasSize(13);
        assertThat(states(run, "skipped")).containsExactly("safety-plan");
        walk.work().close("completed").expect(200);
        assertThat(walk.work().watch(true).status()).isEqualTo(409);
    }

    @Test
    void aWomanWhoRefusesIsOfferedASafetyPlanAndHerFileIsDocumented() {
        // Given
        var walk = CrisisWalk.safe(people);
        walk.work().screen(50).expect(201);
        // When
        walk.work().refuse(walk.draftAgreement()).expect(200);
        walk.work().planSafety().expect(201);
        walk.work().document(8).expect(201);
        // Then
        var run = awaitEnd(walk);
        assertThat(run.text("/endState")).isEqualTo("refused-documented");
        assertThat(states(run, "skipped")).containsExactlyInAnyOrder("interventions", "final-report", "monitoring");
        var draft = walk.referring()
                .draftOnConsent(walk.hospital(), "health", "urgent")
                .expect(201);
        var letter = walk.referring()
                .draftLetter(draft.text("/id"), "referral-letter")
                .expect(201);
        assertThat(walk.referring().sign(letter).status()).isEqualTo(403);
    }

    @Test
    void aCrisisReferralGoesBeforeConsentAndAnyOtherWaitsForIt() {
        // Given
        var walk = CrisisWalk.begun(people);
        var emergency = walk.emergencyReferral(walk.puskesmas());
        var draft = walk.referring()
                .draftOnConsent(walk.hospital(), "health", "urgent")
                .expect(201);
        var letter = walk.referring()
                .draftLetter(draft.text("/id"), "referral-letter")
                .expect(201);
        // When
        var refused = walk.referring().sign(letter);
        // Then
        assertThat(walk.desk(walk.puskesmas()).dossier(emergency).expect(200).text("/person/name"))
                .isEqualTo("Melati Karangan");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("referral.consent-not-in-force");
        // When
        walk.sign();
        // Then
        walk.referring().sign(letter).expect(200);
        walk.referring().dispatch(draft.text("/id")).expect(200);
        walk.desk(walk.hospital()).dossier(draft.text("/id")).expect(200);
    }

    @Test
    void whatOneAgencyDeclinesAnotherTakesOver() {
        // Given
        var walk = CrisisWalk.agreed(people);
        var declined = walk.consentReferral(walk.hospital());
        walk.desk(walk.hospital()).decline(declined, "no-capacity").expect(200);
        // When
        var other = walk.referring().draftInPlaceOf(declined, walk.puskesmas(), "health", "urgent", "consent");
        var taken = walk.referring().send(other, "referral-letter").text("/id");
        walk.desk(walk.puskesmas()).accept(taken).expect(200);
        // Then
        assertThat(walk.desk(walk.hospital()).read(declined).status()).isEqualTo(404);
        assertThat(walk.desk(walk.hospital()).dossier(declined).status()).isEqualTo(404);
        await().atMost(A_WHILE)
                .until(
                        () -> List.of(followed(walk, declined), followed(walk, taken)),
                        List.of("passed-on", "accepted")::equals);
    }

    @Test
    void afterAWithdrawalTheNextReadingIsRefused() throws Exception {
        // Given
        var walk = CrisisWalk.safe(people);
        var agreement = walk.sign().text("/id");
        var sent = walk.consentReferral(walk.hospital());
        var desk = walk.desk(walk.hospital());
        desk.dossier(sent).expect(200);
        // When
        walk.work().withdraw(agreement).expect(200);
        // Then
        assertThat(desk.dossier(sent).code()).isEqualTo("referral.consent-not-in-force");
    }

    @Test
    void aWithdrawalNeedsNoBroker() throws Exception {
        // Given
        var walk = CrisisWalk.safe(people);
        var agreement = walk.sign().text("/id");
        var sent = walk.consentReferral(walk.hospital());
        var desk = walk.desk(walk.hospital());
        desk.dossier(sent).expect(200);
        system.stack().part("kafka").stop();
        try {
            // When
            walk.work().withdraw(agreement).expect(200);
            // Then
            assertThat(desk.dossier(sent).code()).isEqualTo("referral.consent-not-in-force");
        } finally {
            restart("kafka");
        }
    }

    @Test
    void withoutAnAnswerAboutConsentNothingIsShownAndAnEmergencyIsShownAndStandsOnTheLog() throws Exception {
        // Given
        var walk = CrisisWalk.safe(people);
        var emergency = walk.emergencyReferral(walk.puskesmas());
        walk.sign();
        var sent = walk.consentReferral(walk.hospital());
        walk.desk(walk.hospital()).dossier(sent).expect(200);
        system.stack().part("case").stop();
        try {
            // When
            var onConsent = walk.desk(walk.hospital()).dossier(sent);
            var inEmergency = walk.desk(walk.puskesmas()).dossier(emergency);
            // Then
            assertThat(onConsent.status()).isEqualTo(503);
            assertThat(inEmergency.expect(200).text("/person/name")).isEqualTo("Melati Karangan");
            assertThat(disclosures(emergency))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.path("ground").asText()).isEqualTo("emergency"));
        } finally {
            restart("case");
        }
    }

    @Test
    void whatAPartnerPushesWhileIntakeIsDeadBecomesOneComplaintWhenItIsBack() throws Exception {
        // Given
        var sender =
                new Directory(people.unitAdministrator()).register("puskesmas", "Puskesmas Pengirim", "\"health\"");
        var desk = new PartnerDesk(people.partner(sender));
        var key = UUID.randomUUID();
        system.stack().part("intake").kill();
        system.stack().part("intake").stop();
        String pushed;
        try {
            // When
            pushed = desk.push("P-1", "Kamboja Karangan", key).expect(201).text("/id");
            desk.push("P-1", "Kamboja Karangan", key).expect(201);
            // Then
            assertThat(desk.pushed(pushed).text("/status")).isEqualTo("received");
        } finally {
            restart("intake");
        }
        desk.awaitCollected(pushed);
        assertThat(new Reception(people).complaintsFrom(pushed)).hasSize(1);
    }

    @Test
    void whoeverIsExcludedFindsNothingAnywhere() {
        // Given
        var walk = CrisisWalk.agreed(people);
        var sent = walk.consentReferral(walk.hospital());
        var officer = people.staff("companion", "kin-of-the-alleged");
        assertThat(officer.get(Service.CASE, "/v1/case-files/" + walk.caseFileId())
                        .status())
                .isEqualTo(200);
        // When
        exclude(walk, officer.subject(), walk.hospital());
        // Then
        await().atMost(A_WHILE).until(() -> foundBy(officer, walk, sent), List.of()::equals);
        var clerk = people.partner(walk.hospital());
        await().atMost(A_WHILE)
                .until(
                        () -> clerk.get(Service.REFERRAL, "/v1/partner/referrals/" + sent)
                                .status(),
                        Integer.valueOf(404)::equals);
        assertThat(walk.desk(walk.hospital()).dossier(sent).status()).isEqualTo(404);
        assertThat(walk.desk(walk.hospital()).referrals()).isEmpty();
        assertThat(walk.referring().draftEmergency(walk.hospital(), "health").status())
                .isIn(404, 422);
        assertThat(foundBy(people.companion(), walk, sent)).isNotEmpty();
    }

    private void exclude(CrisisWalk walk, String subject, String agency) {
        var path = "/v1/case-files/" + walk.caseFileId() + "/exclusions";
        var seen = people.supervisor().get(Service.CASE, path).expect(200);
        people.supervisor()
                .put(Service.CASE, path, """
                        {"excludedSubjects": ["%s"], "excludedAgencyIds": ["%s"], "chairExcluded": false}""".formatted(subject, agency), seen.version())
                .expect(200);
    }

    /** Where somebody still finds something of a case file: what answers, what lists it, what names its victim. */
    private static List<String> foundBy(Person somebody, CrisisWalk walk, String referral) {
        var file = "/v1/case-files/" + walk.caseFileId();
        var reads = List.of(
                new Read(Service.CASE, file),
                new Read(Service.CASE, file + "/sop-run"),
                new Read(Service.CASE, file + "/service-agreements"),
                new Read(Service.CASE, file + "/work-records"),
                new Read(Service.REFERRAL, "/v1/referrals/" + referral),
                new Read(Service.REFERRAL, "/v1/referrals/" + referral + "/letters"),
                new Read(Service.INTAKE, "/v1/complaints/" + walk.complaintId()));
        var lists = List.of(
                new Read(Service.CASE, "/v1/case-files"),
                new Read(Service.CASE, "/v1/cases"),
                new Read(Service.CASE, "/v1/worklist"),
                new Read(Service.REFERRAL, "/v1/referrals"),
                new Read(Service.INTAKE, "/v1/complaints"));
        var found = new ArrayList<String>();
        reads.stream()
                .filter(read -> somebody.get(read.service(), read.path()).status() != 404)
                .forEach(read -> found.add(read.path()));
        lists.stream()
                .filter(list -> somebody.all(list.service(), list.path())
                                .toString()
                                .contains(walk.caseFileId())
                        || somebody.all(list.service(), list.path()).toString().contains(walk.complaintId()))
                .forEach(list -> found.add(list.path()));
        var names = somebody.post(
                Service.INTAKE,
                "/v1/person-disclosures",
                "{\"purpose\": \"worklist\", \"personIds\": [\"%s\"]}".formatted(walk.victimPersonId()));
        if (names.body().toString().contains("Melati")) {
            found.add("/v1/person-disclosures");
        }
        return found;
    }

    private record Read(Service service, String path) {}

    private Answer awaitEnd(CrisisWalk walk) {
        return Patience.until(
                "the end of the run",
                () -> Optional.of(walk.work().run(people.caseManager()))
                        .filter(run -> run.body().hasNonNull("endState")));
    }

    private static List<String> states(Answer run, String state) {
        return StreamSupport.stream(run.body().path("steps").spliterator(), false)
                .filter(step -> step.path("state").asText().equals(state))
                .map(step -> step.path("step").asText())
                .toList();
    }

    private String followed(CrisisWalk walk, String referral) {
        var referrals = walk.work().run(people.caseManager()).body().path("referrals");
        return Reports.named(referrals, "id", referral).path("state").asText();
    }

    private List<JsonNode> disclosures(String referral) {
        return people.supervisor().all(Service.REFERRAL, "/v1/audit-lines?subjectId=" + referral).stream()
                .filter(line -> line.path("action").asText().equals("referral.dossier-disclosed"))
                .toList();
    }

    private void restart(String part) throws InterruptedException {
        system.stack().part(part).restart();
        system.stack().part(part).awaitReady();
    }
}
