package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import id.lindung.local.demo.Words;
import id.lindung.local.story.Answer;
import id.lindung.local.story.Patience;
import id.lindung.local.story.Reports;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The partner agency reads what it may, and accepts; she is brought there and watched over (steps 5 and 6). */
public final class PartnerTakesHer implements Scene {

    @Override
    public String id() {
        return "Mitra menerima; korban diantar dan dijaga (langkah 5–6)";
    }

    @Override
    public String en() {
        return "The partner accepts; she is escorted and watched over (steps 5–6)";
    }

    @Override
    public void play(Story story) {
        var referral = story.known("emergency referral");
        var desk = story.desk("puskesmas");
        var dossier = desk.dossier(referral).expect(200);
        story.comparison().equal("name in the dossier", Story.VICTIM, dossier.text("/person/name"));
        story.narrator()
                .tell(
                        "Puskesmas membuka dokumen rujukan: %s.".formatted(members(dossier)),
                        "The puskesmas reads the dossier: %s; nothing else is shown.".formatted(members(dossier)));
        var accepted = desk.accept(referral).expect(200);
        story.entered().one("accepted");
        story.narrator()
                .tell(
                        "Puskesmas menjawab: %s.".formatted(Words.id(accepted.text("/status"))),
                        "The puskesmas answers: %s.".formatted(Words.en(accepted.text("/status"))));
        var work = story.work("crisis");
        var now = Instant.now();
        work.escort(story.known("puskesmas"), now.minusSeconds(2), now.minusSeconds(1))
                .expect(201);
        story.stepDone("crisis", "escort");
        work.watch(false).expect(201);
        story.narrator()
                .tell(
                        "Pengamatan pertama: belum aman; penjagaan berlanjut.",
                        "First observation: not safe yet; the watch goes on.");
        work.watch(true).expect(201);
        story.stepDone("crisis", "safe-watch");
        desk.start(referral).expect(200);
        story.entered().one("started");
        desk.complete(referral).expect(200);
        story.entered().one("completed");
        var seen = Patience.until(
                "the answers of the puskesmas in the run",
                () -> Optional.of(Reports.named(
                                work.run(story.people().caseManager()).body().path("referrals"), "id", referral))
                        .filter(one -> one.path("state").asText().equals("completed")));
        story.narrator()
                .tell(
                        "Jawaban sampai di berkas: %s."
                                .formatted(seen.at("/label/id").asText()),
                        "Its answers have reached the case file: %s."
                                .formatted(seen.at("/label/en").asText()));
    }

    private static String members(Answer dossier) {
        return String.join(
                ", ",
                dossier.body()
                        .path("person")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }
}
