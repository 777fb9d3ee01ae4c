package id.lindung.system;

import id.lindung.local.story.Correspondence;
import id.lindung.local.story.People;
import id.lindung.local.story.Person;
import id.lindung.local.story.Reception;
import java.time.Instant;
import java.util.List;

/** Both procedures of Barito Utara (62.05), each step by somebody whose step it is. */
final class BaritoUtara {

    private static final String NAME = "Melati Karangan";

    private final Regency regency;
    private final People people;
    private final Reception reception;

    BaritoUtara(Regency regency) {
        this.regency = regency;
        this.people = regency.people();
        this.reception = new Reception(people);
    }

    /** She stands at the door in a crisis, is brought to the puskesmas, agrees, and is referred to the hospital. */
    ProcedureWalk crisisAndReferral() {
        var walk = ProcedureWalk.of(people, reception.womanInCrisis(NAME, Instant.now()));
        walk.at("brief-screening").screenBriefly().expect(201);
        walk.at("disposition").decideDisposition(people.chair()).expect(201);
        walk.at("cover-letter");
        walk.referring().send(walk.referring().draftEmergency(regency.puskesmas(), "health"), "cover-letter");
        walk.toSafety(regency.puskesmas(), "");
        walk.at("screening").screen(50).expect(201);
        var draft = walk.at("agreement-draft")
                .draftAgreement("\"health\"", regency.hospital())
                .expect(201);
        walk.at("agreement").sign(draft).expect(200);
        for (var kind : List.of("mediation", "negotiation", "investigation")) {
            walk.at("interventions")
                    .intervene(kind, 40, Instant.now().minusSeconds(1))
                    .expect(201);
        }
        refer(walk);
        walk.at("monitoring").visit(regency.hospital()).expect(201);
        walk.at("monitoring").concludeMonitoring().expect(201);
        walk.at("final-report").reportFinally(50).expect(201);
        walk.documented();
        return walk;
    }

    // Drafted, signed and sent are three steps here, and none of them is the crisis's own referral.
    private void refer(ProcedureWalk walk) {
        walk.at("referral-dossier");
        var referral = walk.referring()
                .draftOnConsent(regency.hospital(), "health", "urgent")
                .expect(201)
                .text("/id");
        walk.at("referral-letter");
        var letter = walk.referring().draftLetter(referral, "referral-letter").expect(201);
        walk.referring().sign(letter).expect(200);
        walk.at("agency-contact");
        walk.referring().dispatch(referral).expect(200);
    }

    /** She comes by herself, and does not agree. */
    ProcedureWalk refusal() {
        var walk = ProcedureWalk.of(people, reception.womanAtEase(NAME, Instant.now()));
        walk.at("screening").screen(50).expect(201);
        var draft = walk.at("agreement-draft")
                .draftAgreement("\"health\"", regency.hospital())
                .expect(201);
        walk.at("agreement");
        walk.refused(draft);
        return walk;
    }

    /** A letter whose meaning has to be asked for, answered by letter. */
    ProcedureWalk unclearLetter() {
        var complaint = reception.neighbourTells("letter", NAME, Instant.now());
        var walk = ProcedureWalk.of(people, complaint);
        var correspondence = new Correspondence(people, complaint.text("/id"));
        walk.byHand(people.caseManager(), "letter-follow-up");
        takeUp(walk, correspondence, people.caseManager());
        walk.at("study");
        correspondence.study(false).expect(200);
        walk.at("clarification");
        correspondence.ask().expect(200);
        correspondence.clarify().expect(200);
        reply(walk, correspondence);
        walk.documented();
        return walk;
    }

    private static void takeUp(ProcedureWalk walk, Correspondence correspondence, Person officer) {
        walk.at("verification");
        correspondence.verify().expect(200);
        walk.at("assignment");
        correspondence.assign(officer).expect(200);
    }

    private static void reply(ProcedureWalk walk, Correspondence correspondence) {
        walk.at("reply-draft");
        var drafted = correspondence.draftReply().expect(201);
        walk.at("reply-approval");
        var approved = correspondence.approve(drafted).expect(200);
        walk.at("reply-signing");
        var signed = correspondence.sign(approved).expect(200);
        walk.at("archive");
        var archived = correspondence.archive(signed).expect(200);
        walk.at("reply-sending");
        correspondence.handOver(archived).expect(200);
    }

    /** A call during which a crisis begins: her safety first, then the call goes on where it was. */
    ProcedureWalk callThatTurnsIntoACrisis() {
        var complaint = reception.neighbourTells("phone", NAME, Instant.now());
        var walk = ProcedureWalk.of(people, complaint);
        var correspondence = new Correspondence(people, complaint.text("/id"));
        walk.at("services-explained").crisisArises("high").expect(201);
        walk.at("brief-screening.2").screenBriefly().expect(201);
        walk.toSafety(regency.puskesmas(), ".2");
        walk.byHand(people.administrationOfficer(), "services-explained");
        walk.byHand(people.administrationOfficer(), "in-person-advice");
        takeUp(walk, correspondence, people.counsellor());
        walk.at("study");
        correspondence.study(true).expect(200);
        walk.documented();
        return walk;
    }
}
