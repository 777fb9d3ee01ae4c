package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import id.lindung.local.demo.Words;
import java.io.IOException;

/** A referral with her consent is declined, and another agency that she agreed to takes her. */
public final class AnotherTakesOver implements Scene {

    @Override
    public String id() {
        return "Rujukan atas persetujuan: satu menolak, yang lain mengambil alih";
    }

    @Override
    public String en() {
        return "Referral on consent: one declines, another takes over";
    }

    @Override
    public void play(Story story) throws IOException {
        var referring = story.referring("crisis");
        var draft = referring
                .draftOnConsent(story.known("hospital"), "health", "urgent")
                .expect(201);
        story.entered().one("referrals/health/hospital/urgent");
        var letter = referring.draftLetter(draft.text("/id"), "referral-letter").expect(201);
        var signed = referring.sign(letter).expect(200);
        story.keepLetter(
                "surat-rujukan.pdf",
                referring.document(signed.text("/id")).expect(200).bytes());
        referring.dispatch(draft.text("/id")).expect(200);
        story.narrator()
                .tell(
                        "Surat rujukan %s ditandatangani dan terkirim ke RSUD, setelah izin dari persetujuannya."
                                .formatted(signed.text("/number")),
                        "Referral letter %s is signed and goes to the hospital, once her consent was asked for a permit."
                                .formatted(signed.text("/number")));
        var declined =
                story.desk("hospital").decline(draft.text("/id"), "no-capacity").expect(200);
        story.entered().one("declined");
        story.narrator()
                .tell(
                        "RSUD menjawab: %s (%s)."
                                .formatted(
                                        Words.id(declined.text("/status")), Words.id(declined.text("/declineReason"))),
                        "The hospital answers: %s (%s)."
                                .formatted(
                                        Words.en(declined.text("/status")), Words.en(declined.text("/declineReason"))));
        var other =
                referring.draftInPlaceOf(draft.text("/id"), story.known("puskesmas"), "health", "urgent", "consent");
        story.entered().one("referrals/health/puskesmas/urgent");
        var sent = referring.send(other, "referral-letter");
        var passed =
                referring.read(story.people().caseManager(), draft.text("/id")).expect(200);
        story.comparison().equal("state of the declined referral", "passed-on", passed.text("/status"));
        story.entered().one("passed on");
        var desk = story.desk("puskesmas");
        desk.dossier(sent.text("/id")).expect(200);
        desk.accept(sent.text("/id")).expect(200);
        story.entered().one("accepted");
        story.narrator()
                .tell(
                        "Puskesmas mengambil alih; rujukan pertama %s.".formatted(Words.id(passed.text("/status"))),
                        "The puskesmas takes over; the first referral is %s."
                                .formatted(Words.en(passed.text("/status"))));
    }
}
