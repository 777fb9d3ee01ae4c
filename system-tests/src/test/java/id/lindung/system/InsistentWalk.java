package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Answer;
import id.lindung.local.story.CaseWork;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Referring;
import id.lindung.local.story.StoryStopped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/**
 * One woman's story from the door to the closed file, with a referral before and one after consent, told by people who do
 * not give up: whatever dies meanwhile, each act is done until it stands, and then not again.
 */
final class InsistentWalk {

    /** What one whole story leaves on record, each of it once. */
    private static final List<String> RECORDS = List.of(
            "brief-screening",
            "disposition",
            "escort",
            "safety-observation",
            "screening",
            "intervention",
            "interventions-conclusion",
            "final-report",
            "monitoring-visit",
            "monitoring-conclusion",
            "documentation");

    /** The steps of the procedure. */
    static final List<String> STEPS = List.of(
            "registration",
            "brief-screening",
            "disposition",
            "cover-letter",
            "escort",
            "safe-watch",
            "screening",
            "agreement-draft",
            "agreement",
            "interventions",
            "final-report",
            "monitoring",
            "documentation");

    static final int REFERRALS = 2;

    private static final Duration LONGEST = Duration.ofMinutes(8);

    private final People people;
    private final String agency;
    private final CaseWork work;
    private final Referring referring;
    private final PartnerDesk desk;

    private InsistentWalk(People people, String agency, JsonNode file) {
        this.people = people;
        this.agency = agency;
        this.work = new CaseWork(people, file.path("id").asText());
        this.referring = new Referring(
                people, file.path("id").asText(), file.at("/victim/personId").asText());
        this.desk = new PartnerDesk(people.partner(agency));
    }

    /**
     * Walks it to its end.
     *
     * @param agency of the directory, which takes her in
     */
    static InsistentWalk walked(People unhurried, String agency) {
        var people = unhurried.insisting(LONGEST);
        var reception = new Reception(people);
        var complaint = reception.womanInCrisis("Seroja Karangan", Instant.now());
        var walk = new InsistentWalk(people, agency, sooner(() -> reception.caseFileOf(complaint.text("/id"))));
        walk.crisis();
        walk.agreement();
        walk.help();
        walk.end();
        return walk;
    }

    /** A partner's own referral, sent under one key until it is answered; its id. */
    static String pushed(People unhurried, String agency) {
        var key = UUID.randomUUID();
        return new PartnerDesk(unhurried.insisting(LONGEST).partner(agency))
                .push("P-" + key, "Kamboja Karangan", key)
                .expect(201)
                .text("/id");
    }

    private void crisis() {
        work.screenBriefly().expect(201);
        work.decideDisposition(people.chair()).expect(201);
        refer("emergency", "cover-letter");
        var now = Instant.now();
        work.escort(agency, now.minusSeconds(1), now).expect(201);
        work.watch(true).expect(201);
    }

    private void agreement() {
        work.screen(50).expect(201);
        var draft = work.draftAgreement("\"health\"", agency).expect(201);
        insist(() -> stepIs("agreement", "completed"), () -> work.sign(draft));
        refer("consent", "referral-letter");
    }

    private void help() {
        work.intervene("accompaniment", 90, Instant.now().minusSeconds(1)).expect(201);
        work.concludeInterventions().expect(201);
        work.reportFinally(50).expect(201);
        work.visit(agency).expect(201);
        work.concludeMonitoring().expect(201);
    }

    private void end() {
        // What referral told of the cover letter may be the last to arrive; only then is the procedure at its last
        // step.
        insist(() -> stepIs("cover-letter", "completed"), () -> work.run(people.caseManager()));
        work.document(8).expect(201);
        insist(() -> runIs("ended"), () -> work.run(people.caseManager()));
        insist(() -> work.file(people.caseManager()).text("/state").equals("closed"), () -> work.close("completed"));
    }

    private void refer(String ground, String letterKind) {
        var draft = new AtomicReference<Answer>();
        // Referral hears of the case file from an event; until then it knows none.
        insist(() -> draft.get() != null && draft.get().status() == 201, () -> draft.set(draft(ground)));
        var id = draft.get().text("/id");
        var letter = referring.draftLetter(id, letterKind).expect(201);
        insist(() -> referralIs(id, "signed"), () -> referring.sign(letter));
        insist(() -> referralIs(id, "sent"), () -> referring.dispatch(id));
        desk.dossier(id).expect(200);
        insist(() -> referralIs(id, "accepted"), () -> desk.accept(id));
        insist(() -> referralIs(id, "started"), () -> desk.start(id));
        insist(() -> referralIs(id, "completed"), () -> desk.complete(id));
    }

    private Answer draft(String ground) {
        return ground.equals("emergency")
                ? referring.draftEmergency(agency, "health")
                : referring.draftOnConsent(agency, "health", "urgent");
    }

    private boolean referralIs(String id, String status) {
        return referring.read(people.caseManager(), id).text("/status").equals(status);
    }

    private boolean stepIs(String step, String state) {
        for (var one : work.run(people.caseManager()).body().path("steps")) {
            if (one.path("step").asText().equals(step)) {
                return one.path("state").asText().equals(state);
            }
        }
        return false;
    }

    private boolean runIs(String state) {
        return work.run(people.caseManager()).text("/state").equals(state);
    }

    /** Everything that was answered with success is there, and nothing is there twice. */
    void check() {
        var run = work.run(people.caseManager()).expect(200);
        assertThat(run.text("/endState")).isEqualTo("documented");
        assertThat(STEPS).allMatch(step -> stepIs(step, "completed"));
        assertThat(people.caseManager().all(Service.CASE, "/v1/case-files/" + work.caseFileId() + "/work-records"))
                .extracting(record -> record.path("kind").asText())
                .containsExactlyInAnyOrderElementsOf(RECORDS);
    }

    /** Does it until it stands. An answer that never came may have been a yes, so it is looked at before it is done again. */
    private static void insist(BooleanSupplier stands, Runnable act) {
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(150)).until(() -> {
            try {
                if (!stands.getAsBoolean()) {
                    act.run();
                }
                return stands.getAsBoolean();
            } catch (StoryStopped notYet) {
                return false;
            }
        });
    }

    private static <T> T sooner(Callable<T> question) {
        return await().atMost(LONGEST).ignoreException(StoryStopped.class).until(question, answer -> true);
    }
}
