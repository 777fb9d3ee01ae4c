package id.lindung.faults.client;

import id.lindung.local.stack.Service;
import id.lindung.local.story.CaseWork;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Referring;
import java.time.Instant;

/** A woman agrees, an agency reads of her, she agrees no longer, and the agency asks again. */
final class WithdrawnConsent {

    private static final int WITHDRAWN_ALREADY = 409;

    private WithdrawnConsent() {}

    /**
     * Tells it to its end. What the last question was answered is for the checker.
     *
     * @param people who insist
     * @param agency an agency of the directory that offers health
     */
    static void told(People people, String agency) {
        var reception = new Reception(people);
        var complaint = reception.womanAtEase("Cempaka Karangan", Instant.now());
        var file = InsistentWalk.sooner(() -> reception.caseFileOf(complaint.text("/id")));
        var id = file.path("id").asText();
        var work = new CaseWork(people, id);
        work.screen(40).expect(201);
        var draft = work.draftAgreement("\"health\"", agency).expect(201);
        var agreement = draft.text("/id");
        InsistentWalk.insist(
                () -> people.caseManager()
                        .get(Service.CASE, "/v1/service-agreements/" + agreement)
                        .text("/state")
                        .equals("signed"),
                () -> work.sign(draft));
        var referring = new Referring(people, id, file.at("/victim/personId").asText());
        var referral = InsistentWalk.sooner(() ->
                        referring.draftOnConsent(agency, "health", "ordinary").expect(201))
                .text("/id");
        var letter = referring.draftLetter(referral, "referral-letter").expect(201);
        InsistentWalk.insist(() -> stands(referring, people, referral, "signed"), () -> referring.sign(letter));
        InsistentWalk.insist(() -> stands(referring, people, referral, "sent"), () -> referring.dispatch(referral));
        var desk = new PartnerDesk(people.partner(agency));
        desk.dossier(referral).expect(200);
        var withdrawn = work.withdraw(agreement);
        // Whoever asks again because the first answer was lost is told that it is so already.
        if (withdrawn.status() != WITHDRAWN_ALREADY) {
            withdrawn.expect(200);
        }
        desk.dossier(referral);
    }

    private static boolean stands(Referring referring, People people, String referral, String status) {
        return referring.read(people.caseManager(), referral).text("/status").equals(status);
    }
}
