package id.lindung.faults.client;

import static java.util.stream.Collectors.toMap;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One woman's story from the door to the closed file, told by people who do not give up: whatever dies meanwhile, each act
 * is done until it stands, and then not again. In her crisis one agency helps; after she has agreed, another declines, and
 * the first takes her in its place.
 */
public final class InsistentWalk {

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
    public static final List<String> STEPS = List.of(
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

    /** How many referrals of one story come as far as each stage, as the funnel names them. */
    public static final Map<String, Integer> STAGES = Map.of(
            "drafted", 3,
            "signed", 3,
            "sent", 3,
            "accepted", 2,
            "declined", 1,
            "passedOn", 1,
            "started", 2,
            "completed", 2);

    /** Longer than the kills go on: while others are dying, what is heard by events may not come at all. */
    public static final Duration LONGEST = Duration.ofMinutes(20);

    private final People people;
    private final String helping;
    private final String full;
    private final CaseWork work;
    private final Referring referring;

    /** Where each referral stands, by what its partner was told last. */
    private final Map<String, String> told = new HashMap<>();

    private final Map<String, String> sentTo = new HashMap<>();

    private InsistentWalk(People people, String helping, String full, JsonNode file) {
        this.people = people;
        this.helping = helping;
        this.full = full;
        this.work = new CaseWork(people, file.path("id").asText());
        this.referring = new Referring(
                people, file.path("id").asText(), file.at("/victim/personId").asText());
    }

    /**
     * Walks it to its end.
     *
     * @param people who insist
     * @param helping an agency of the directory, which takes her in
     * @param full another, which has no place for her
     */
    public static InsistentWalk walked(People people, String helping, String full) {
        var reception = new Reception(people);
        var complaint = reception.womanInCrisis("Seroja Karangan", Instant.now());
        var file = sooner(() -> reception.caseFileOf(complaint.text("/id")));
        var walk = new InsistentWalk(people, helping, full, file);
        walk.crisis();
        walk.agreement();
        walk.help();
        walk.end();
        return walk;
    }

    /** The referrals of this story that an agency finds on its list: what was passed on to another is gone from there. */
    public List<String> shownTo(String agency) {
        return sentTo.entrySet().stream()
                .filter(one -> one.getValue().equals(agency))
                .map(Map.Entry::getKey)
                .filter(referral -> !"passed-on".equals(told.get(referral)))
                .toList();
    }

    private void crisis() {
        work.screenBriefly().expect(201);
        work.decideDisposition(people.chair()).expect(201);
        complete(sent("cover-letter", helping, () -> referring.draftEmergency(helping, "health")));
        var now = Instant.now();
        work.escort(helping, now.minusSeconds(1), now).expect(201);
        work.watch(true).expect(201);
    }

    private void agreement() {
        work.screen(50).expect(201);
        var draft = work.draftAgreement("\"health\"", helping, full).expect(201);
        insist(() -> stepIs("agreement", "completed"), () -> work.sign(draft));
        var declined = sent("referral-letter", full, () -> referring.draftOnConsent(full, "health", "urgent"));
        answer(full, declined, "declined", desk -> desk.decline(declined, "no-capacity"));
        var instead = sent(
                "referral-letter",
                helping,
                () -> referring.draftInPlaceOf(declined, helping, "health", "urgent", "consent"));
        told.put(declined, "passed-on");
        complete(instead);
    }

    private void help() {
        work.intervene("accompaniment", 90, Instant.now().minusSeconds(1)).expect(201);
        work.concludeInterventions().expect(201);
        work.reportFinally(50).expect(201);
        work.visit(helping).expect(201);
        work.concludeMonitoring().expect(201);
    }

    private void end() {
        // What referral told of the cover letter may be the last to arrive; only then is the procedure at its last
        // step.
        sooner(() -> work.awaitStep("cover-letter", "completed"));
        work.document(8).expect(201);
        sooner(() -> work.awaitStep("documentation", "completed"));
        insist(() -> work.file(people.caseManager()).text("/state").equals("closed"), () -> work.close("completed"));
    }

    /** Drafted, its letter signed, and sent; its id. */
    private String sent(String letterKind, String agency, Supplier<Answer> drafting) {
        // Referral hears of the case file from an event; until then it knows none.
        var id = sooner(() -> drafting.get().expect(201)).text("/id");
        var letter = referring.draftLetter(id, letterKind).expect(201);
        insist(() -> referralIs(id, "signed"), () -> referring.sign(letter));
        insist(() -> referralIs(id, "sent"), () -> referring.dispatch(id));
        sentTo.put(id, agency);
        new PartnerDesk(people.partner(agency)).dossier(id).expect(200);
        return id;
    }

    private void complete(String id) {
        answer(helping, id, "accepted", desk -> desk.accept(id));
        answer(helping, id, "started", desk -> desk.start(id));
        answer(helping, id, "completed", desk -> desk.complete(id));
    }

    private void answer(String agency, String id, String status, Consumer<PartnerDesk> act) {
        var desk = new PartnerDesk(people.partner(agency));
        insist(() -> desk.read(id).text("/status").equals(status), () -> act.accept(desk));
        told.put(id, status);
    }

    private boolean referralIs(String id, String status) {
        return referring.read(people.caseManager(), id).text("/status").equals(status);
    }

    private boolean stepIs(String step, String state) {
        return stepsOf(work.run(people.caseManager()), state).contains(step);
    }

    private static List<String> stepsOf(Answer run, String state) {
        return run.body()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("state").asText().equals(state))
                .map(step -> step.path("step").asText())
                .toList();
    }

    /** Everything that was answered with success is there, and nothing is there twice. */
    public void check() {
        var manager = people.caseManager();
        var run = work.run(manager).expect(200);
        assertThat(run.text("/endState")).isEqualTo("documented");
        assertThat(stepsOf(run, "completed")).containsExactlyInAnyOrderElementsOf(STEPS);
        assertThat(states(run.body().path("referrals").valueStream().toList(), "state"))
                .as("referrals as case was told of them")
                .isEqualTo(told);
        assertThat(states(manager.all(Service.REFERRAL, "/v1/referrals?caseFileId=" + work.caseFileId()), "status"))
                .isEqualTo(told);
        for (var referral : told.keySet()) {
            assertThat(manager.get(Service.REFERRAL, "/v1/referrals/" + referral + "/letters")
                            .expect(200)
                            .body())
                    .hasSize(1);
        }
        assertThat(manager.all(Service.CASE, "/v1/case-files/" + work.caseFileId() + "/work-records"))
                .extracting(record -> record.path("kind").asText())
                .containsExactlyInAnyOrderElementsOf(RECORDS);
        assertThat(manager.all(Service.CASE, "/v1/case-files/" + work.caseFileId() + "/service-agreements"))
                .extracting(agreement -> agreement.path("state").asText())
                .containsExactly("signed");
    }

    /** The same id twice fails. */
    private static Map<String, String> states(List<JsonNode> referrals, String member) {
        return referrals.stream()
                .collect(toMap(
                        one -> one.path("id").asText(), one -> one.path(member).asText()));
    }

    /** Does it until it stands. An answer that never came may have been a yes, so it is looked at before it is done again. */
    static void insist(BooleanSupplier stands, Runnable act) {
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

    static <T> T sooner(Callable<T> question) {
        return await().atMost(LONGEST).ignoreException(StoryStopped.class).until(question, answer -> true);
    }
}
