package id.lindung.bench.workload;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.bench.load.WrongAnswer;
import id.lindung.local.story.Answer;
import id.lindung.local.story.CaseWork;
import id.lindung.local.story.Patience;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Referring;
import java.time.Instant;
import java.util.Optional;

/** One woman's case by Pulang Pisau's procedure, from the complaint to the documented file, by all who have a part in it. */
final class Case {

    private static final String VICTIM = "Melati Karangan";

    private final People people;
    private final String agency;
    private final CaseWork work;
    private final Referring referring;

    private Case(People people, String agency, JsonNode file) {
        var id = file.path("id").asText();
        this.people = people;
        this.agency = agency;
        this.work = new CaseWork(people, id);
        this.referring = new Referring(people, id, file.at("/victim/personId").asText());
    }

    /** Step 1: she stands at the door, in a crisis; returns once her file is open. */
    static Case begin(Office office) {
        var reception = new Reception(office.people());
        var complaint = reception.womanInCrisis(VICTIM, Instant.now());
        return new Case(office.people(), office.agency(), reception.caseFileOf(complaint.text("/id")));
    }

    /** Steps 2 and 3, and an emergency referral that waits for its letter. */
    Answer toTheLetter() {
        work.screenBriefly().expect(201);
        work.decideDisposition(people.chair()).expect(201);
        return draft();
    }

    /** An emergency referral without its letter. */
    Answer draft() {
        return referring.draftEmergency(agency, "health").expect(201);
    }

    /** Step 4: the cover letter is drafted and signed, which makes it a PDF. */
    void letter(Answer draft) {
        referring
                .sign(referring.draftLetter(draft.text("/id"), "cover-letter").expect(201))
                .expect(200);
    }

    /** The referral goes to the agency. */
    void dispatch(Answer draft) {
        referring.dispatch(draft.text("/id")).expect(200);
    }

    /** The referral as it stands, for its version. */
    Answer referral(Answer draft) {
        return referring.read(people.caseManager(), draft.text("/id")).expect(200);
    }

    /** Steps 5 to 13, until the procedure says that it is over. */
    void toTheEnd() {
        var now = Instant.now();
        work.escort(agency, now.minusSeconds(1), now).expect(201);
        work.watch(true).expect(201);
        work.screen(50).expect(201);
        work.sign(work.draftAgreement("\"health\"", agency).expect(201)).expect(200);
        work.intervene("accompaniment", 90, now.minusSeconds(1)).expect(201);
        work.concludeInterventions().expect(201);
        work.reportFinally(50).expect(201);
        work.visit(agency).expect(201);
        work.concludeMonitoring().expect(201);
        // What referral told of the letter may be the last to arrive.
        work.awaitStep("cover-letter", "completed");
        work.document(8).expect(201);
        var end = Patience.until(
                "the end of " + work.caseFileId(),
                () -> Optional.of(work.run(people.caseManager()).expect(200).text("/endState"))
                        .filter(state -> !state.isEmpty()));
        if (!end.equals("documented")) {
            throw new WrongAnswer("The procedure ended with " + end);
        }
    }

    /** All of it. */
    static void walk(Office office) {
        var one = begin(office);
        var draft = one.toTheLetter();
        one.letter(draft);
        one.dispatch(draft);
        one.toTheEnd();
    }
}
