package id.lindung.system;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Answer;
import id.lindung.local.story.CaseWork;
import id.lindung.local.story.Directory;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Referring;
import java.time.Instant;
import java.util.UUID;

/** A woman in a crisis and her case file, walked as far as a test wants, with two agencies that serve her. */
final class CrisisWalk {

    private static final String NAME = "Melati Karangan";

    private final People people;
    private final JsonNode file;
    private final String puskesmas;
    private final String hospital;

    private CrisisWalk(People people, JsonNode file, String puskesmas, String hospital) {
        this.people = people;
        this.file = file;
        this.puskesmas = puskesmas;
        this.hospital = hospital;
    }

    /** She stands at the door; her case file is open and has begun its procedure. */
    static CrisisWalk begun(People people) {
        var profile = people.unitAdministrator().get(Service.INTAKE, "/v1/unit-profile");
        var directory = new Directory(people.unitAdministrator());
        if (profile.status() == 404) {
            directory.writeProfile();
        }
        // A unit has one active agency of a name, and each walk wants agencies that nothing else was sent to.
        var ofThisWalk = " " + UUID.randomUUID();
        var puskesmas = directory.register("puskesmas", "Puskesmas Karangan" + ofThisWalk, "\"health\"");
        var hospital = directory.register("hospital", "RSUD Karangan" + ofThisWalk, "\"health\"");
        var reception = new Reception(people);
        var complaint = reception.womanInCrisis(NAME, Instant.now());
        var walk = new CrisisWalk(people, reception.caseFileOf(complaint.text("/id")), puskesmas, hospital);
        walk.work().awaitStep("brief-screening", "active");
        return walk;
    }

    /** The same, with the crisis behind her: steps 1 to 6, the cover letter signed by an emergency referral. */
    static CrisisWalk safe(People people) {
        var walk = begun(people);
        walk.work().screenBriefly().expect(201);
        walk.work().decideDisposition(people.chair()).expect(201);
        walk.emergencyReferral(walk.puskesmas);
        walk.work().awaitStep("cover-letter", "completed");
        var now = Instant.now();
        walk.work().escort(walk.puskesmas, now.minusSeconds(1), now).expect(201);
        walk.work().watch(true).expect(201);
        walk.work().awaitStep("screening", "active");
        return walk;
    }

    /** The same, having signed that both agencies may know of her. */
    static CrisisWalk agreed(People people) {
        var walk = safe(people);
        walk.work().screen(50).expect(201);
        walk.sign();
        return walk;
    }

    /** The agreement, signed by her. */
    Answer sign() {
        return work().sign(draftAgreement()).expect(200);
    }

    Answer draftAgreement() {
        return work().draftAgreement("\"health\"", puskesmas, hospital).expect(201);
    }

    /** A referral on the emergency ground, sent; its id. */
    String emergencyReferral(String agency) {
        return referring()
                .send(referring().draftEmergency(agency, "health"), "cover-letter")
                .text("/id");
    }

    /** A referral on the ground of consent, sent; its id. */
    String consentReferral(String agency) {
        return referring()
                .send(referring().draftOnConsent(agency, "health", "urgent"), "referral-letter")
                .text("/id");
    }

    String caseFileId() {
        return file.path("id").asText();
    }

    String victimPersonId() {
        return file.at("/victim/personId").asText();
    }

    String complaintId() {
        return file.at("/incident/complaintId").asText();
    }

    String puskesmas() {
        return puskesmas;
    }

    String hospital() {
        return hospital;
    }

    CaseWork work() {
        return new CaseWork(people, caseFileId());
    }

    Referring referring() {
        return new Referring(people, caseFileId(), victimPersonId());
    }

    PartnerDesk desk(String agency) {
        return new PartnerDesk(people.partner(agency));
    }
}
