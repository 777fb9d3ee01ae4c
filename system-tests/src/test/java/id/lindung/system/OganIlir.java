package id.lindung.system;

import id.lindung.local.story.Answer;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import java.time.Instant;

/** The procedure of Ogan Ilir (16.10) for domestic violence, each step by somebody whose step it is. */
final class OganIlir {

    private final Regency regency;
    private final People people;

    OganIlir(Regency regency) {
        this.regency = regency;
        this.people = regency.people();
    }

    /** She needs to be treated and wants the law, and is referred for both; health takes two agencies. */
    ProcedureWalk referredForTwoNeeds() {
        var walk = counselled();
        walk.at("agreement").sign(asked(walk)).expect(200);
        walk.byHand(people.caseManager(), "internal-report");
        walk.at("refer-health", "refer-legal");
        refer(walk, regency.puskesmas(), "health");
        refer(walk, regency.policeUnit(), "law-enforcement");
        // The puskesmas alone is not enough.
        walk.at("refer-health");
        refer(walk, regency.hospital(), "health");
        walk.at("monitoring").visit(regency.hospital()).expect(201);
        walk.at("monitoring").concludeMonitoring().expect(201);
        walk.documented();
        return walk;
    }

    /** She does not agree. */
    ProcedureWalk refusal() {
        var walk = counselled();
        walk.at("agreement");
        walk.refused(asked(walk));
        return walk;
    }

    private ProcedureWalk counselled() {
        var walk = ProcedureWalk.of(people, new Reception(people).womanAtEase("Seruni Karangan", Instant.now()));
        walk.at("interview").screen(60).expect(201);
        walk.at("counselling").assessNeeds("health", "law-enforcement").expect(201);
        return walk;
    }

    private Answer asked(ProcedureWalk walk) {
        return walk.work()
                .draftAgreement(
                        "\"health\", \"law-enforcement\"",
                        regency.puskesmas(),
                        regency.hospital(),
                        regency.policeUnit())
                .expect(201);
    }

    private static void refer(ProcedureWalk walk, String agency, String need) {
        walk.referring().send(walk.referring().draftOnConsent(agency, need, "urgent"), "referral-letter");
    }
}
