package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;

/** Steps 7 to 9: screening, what she is asked, and her own signature. */
public final class SheAgrees implements Scene {

    @Override
    public String id() {
        return "Identifikasi, naskah kesepakatan, tanda tangan korban (langkah 7–9)";
    }

    @Override
    public String en() {
        return "Screening, the agreement and her own signature (steps 7–9)";
    }

    @Override
    public void play(Story story) {
        var work = story.work("crisis");
        work.screen(50).expect(201);
        story.stepDone("crisis", "screening");
        var draft = work.draftAgreement(
                        "\"health\", \"social-rehabilitation\"",
                        story.known("hospital"),
                        story.known("puskesmas"),
                        story.known("social service"))
                .expect(201);
        story.stepDone("crisis", "agreement-draft");
        var signed = work.sign(draft).expect(200);
        story.comparison().equal("signatory", "victim", signed.text("/signature/signatory"));
        story.narrator()
                .tell(
                        "Korban dewasa menandatangani sendiri; tiga lembaga boleh tahu, tidak satu pun selebihnya.",
                        "An adult, she signs herself; three agencies may know of her, and no other.");
        story.stepDone("crisis", "agreement");
    }
}
