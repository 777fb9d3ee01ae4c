package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import id.lindung.local.demo.Words;
import id.lindung.local.story.Patience;
import java.io.IOException;
import java.util.Optional;

/** Step 4: before consent, on the emergency ground, with a cover letter. */
public final class EmergencyReferral implements Scene {

    @Override
    public String id() {
        return "Rujukan darurat dengan surat pengantar (langkah 4)";
    }

    @Override
    public String en() {
        return "Emergency referral with a cover letter (step 4)";
    }

    @Override
    public void play(Story story) throws IOException {
        var referring = story.referring("crisis");
        var draft = referring.draftEmergency(story.known("puskesmas"), "health").expect(201);
        story.entered().one("referrals/health/puskesmas/emergency");
        var letter = referring.draftLetter(draft.text("/id"), "cover-letter").expect(201);
        // What intake told of the letterhead, seconds ago, may not have arrived yet.
        var signed = Patience.until(
                        "the letterhead at referral",
                        () -> Optional.of(referring.sign(letter)).filter(answer -> answer.status() != 409))
                .expect(200);
        var document = referring.document(signed.text("/id")).expect(200);
        var kept = story.keepLetter("surat-pengantar-rujukan.pdf", document.bytes());
        story.narrator()
                .tell(
                        "Ketua menandatangani surat pengantar %s: %s (%d bita)."
                                .formatted(signed.text("/number"), kept, document.bytes().length),
                        "The chair signs cover letter %s: %s (%d bytes)."
                                .formatted(signed.text("/number"), kept, document.bytes().length));
        story.stepDone("crisis", "cover-letter");
        var sent = referring.dispatch(draft.text("/id")).expect(200);
        story.remember("emergency referral", sent.text("/id"));
        story.narrator()
                .tell(
                        "Rujukan ke puskesmas terkirim atas dasar %s, sebelum persetujuan; tercatat."
                                .formatted(Words.id(sent.text("/ground"))),
                        "The referral to the puskesmas is sent on the ground of %s, before consent, and on record."
                                .formatted(Words.en(sent.text("/ground"))));
    }
}
