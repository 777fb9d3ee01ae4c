package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import java.time.Duration;
import java.time.Instant;

/** Step 1: she comes first, papers later. */
public final class WomanAtTheDoor implements Scene {

    @Override
    public String id() {
        return "Seorang perempuan datang dalam keadaan krisis (langkah 1)";
    }

    @Override
    public String en() {
        return "A woman comes in, in a crisis (step 1)";
    }

    @Override
    public void play(Story story) {
        var complaint =
                story.reception().womanInCrisis(Story.VICTIM, Instant.now().minus(Duration.ofMinutes(3)));
        story.entered().one("complaints/walk-in");
        story.entered().one("victims");
        story.narrator()
                .tell(
                        "Petugas administrasi mencatat pengaduan %s; tidak diminta satu dokumen pun."
                                .formatted(complaint.text("/registerNumber")),
                        "The administration officer registers complaint %s; no document is asked for."
                                .formatted(complaint.text("/registerNumber")));
        var file = story.reception().caseFileOf(complaint.text("/id"));
        story.remember("crisis", file.path("id").asText());
        story.remember("crisis victim", file.at("/victim/personId").asText());
        story.narrator()
                .tell(
                        "Berkas kasus %s terbuka dengan sendirinya, satu untuk setiap korban."
                                .formatted(file.path("registerNumber").asText()),
                        "Case file %s has opened by itself, one for each victim."
                                .formatted(file.path("registerNumber").asText()));
    }
}
