package id.lindung.system;

import id.lindung.local.story.Answer;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import java.time.Instant;

/** The procedure of Banyuwangi (35.10), each step by somebody whose step it is. */
final class Banyuwangi {

    private final Regency regency;
    private final People people;

    Banyuwangi(Regency regency) {
        this.regency = regency;
        this.people = regency.people();
    }

    /** She agrees, the head of office approves what is recommended, and she goes home from the safe house with a plan. */
    ProcedureWalk safeHouse() {
        var walk = assessed();
        walk.at("consent").sign(asked(walk)).expect(200);
        walk.byHand(people.caseManager(), "recommendation");
        walk.byHand(people.headOfOffice(), "head-decision", "approved");
        walk.byHand(people.companion(), "placement", "safe-house");
        walk.at("cover-letter");
        var referral = walk.referring()
                .draftOnConsent(regency.safeHouse(), "temporary-shelter", "urgent")
                .expect(201)
                .text("/id");
        var letter = walk.referring().draftLetter(referral, "cover-letter").expect(201);
        walk.referring().sign(people.headOfOffice(), "Kepala Dinas", letter).expect(200);
        walk.referring().dispatch(referral).expect(200);
        walk.byHand(people.companion(), "safe-house-stay");
        walk.at("safety-plan").planSafety().expect(201);
        walk.documented();
        return walk;
    }

    /** She does not agree. */
    ProcedureWalk refusal() {
        var walk = assessed();
        walk.at("consent");
        walk.refused(asked(walk));
        return walk;
    }

    private ProcedureWalk assessed() {
        var walk = ProcedureWalk.of(people, new Reception(people).womanAtEase("Kenanga Karangan", Instant.now()));
        walk.at("interview").screen(150).expect(201);
        walk.byHand(people.caseManager(), "case-status", "domestic-violence");
        walk.at("assessment").assessNeeds("temporary-shelter").expect(201);
        return walk;
    }

    private Answer asked(ProcedureWalk walk) {
        return walk.work()
                .draftAgreement("\"temporary-shelter\"", regency.safeHouse())
                .expect(201);
    }
}
