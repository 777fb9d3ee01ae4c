package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import java.util.UUID;

/** A partner agency pushes a referral; intake collects it once. */
public final class PartnerSendsSomebody implements Scene {

    @Override
    public String id() {
        return "Mitra merujuk ke unit";
    }

    @Override
    public String en() {
        return "A partner refers to the unit";
    }

    @Override
    public void play(Story story) {
        var desk = story.desk("police");
        var key = UUID.randomUUID();
        var pushed = desk.push("POL-2026/000017", Story.REFERRED, key).expect(201);
        var again = desk.push("POL-2026/000017", Story.REFERRED, key).expect(201);
        story.comparison().equal("the same referral when sent again", pushed.text("/id"), again.text("/id"));
        story.entered().one("complaints/agency-referral");
        story.entered().one("victims");
        var collected = desk.awaitCollected(pushed.text("/id"));
        var complaint = story.reception().complaints().stream()
                .filter(one -> one.path("channel").asText().equals("agency-referral"))
                .toList();
        story.comparison().equal("complaints by agency referral", 1, complaint.size());
        story.narrator()
                .tell(
                        "Unit PPA Polres mengirim rujukan %s, dua kali karena sambungan putus; dijemput satu kali: pengaduan %s."
                                .formatted(
                                        collected.text("/partnerNumber"),
                                        complaint
                                                .getFirst()
                                                .path("registerNumber")
                                                .asText()),
                        "The police unit sends referral %s, twice as the line broke; collected once: complaint %s."
                                .formatted(
                                        collected.text("/partnerNumber"),
                                        complaint
                                                .getFirst()
                                                .path("registerNumber")
                                                .asText()));
        var file = story.reception().caseFileOf(complaint.getFirst().path("id").asText());
        story.remember("referred", file.path("id").asText());
        story.remember("referred victim", file.at("/victim/personId").asText());
        story.stepDone("referred", "registration");
    }
}
