package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;

/** She withdraws while the dossier is open, and the next reading is refused. */
public final class ConsentIsWithdrawn implements Scene {

    @Override
    public String id() {
        return "Persetujuan dicabut";
    }

    @Override
    public String en() {
        return "Consent is withdrawn";
    }

    @Override
    public void play(Story story) {
        var work = story.work("referred");
        work.screen(40).expect(201);
        story.stepDone("referred", "screening");
        var draft = work.draftAgreement("\"social-rehabilitation\"", story.known("social service"))
                .expect(201);
        story.stepDone("referred", "agreement-draft");
        var agreement = work.sign(draft).expect(200);
        story.stepDone("referred", "agreement");
        var referring = story.referring("referred");
        var sent = referring.send(
                referring.draftOnConsent(story.known("social service"), "social-rehabilitation", "ordinary"),
                "referral-letter");
        story.entered().one("referrals/social-rehabilitation/social-service/ordinary");
        var desk = story.desk("social service");
        var before = desk.dossier(sent.text("/id")).expect(200);
        story.comparison().equal("name in the dossier", Story.REFERRED, before.text("/person/name"));
        work.withdraw(agreement.text("/id")).expect(200);
        var after = desk.dossier(sent.text("/id"));
        story.comparison().equal("reading after the withdrawal", 403, after.status());
        story.narrator()
                .tell(
                        "Dinas Sosial membaca dokumen; ia mencabut persetujuan; pembacaan berikutnya: %d %s."
                                .formatted(after.status(), after.code()),
                        "Dinas Sosial reads the dossier; she withdraws; the next reading: %d %s."
                                .formatted(after.status(), after.code()));
    }
}
