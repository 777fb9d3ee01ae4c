package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import id.lindung.local.demo.Words;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Patience;
import java.util.List;

/** Steps 2 and 3, and a worklist that holds no name. */
public final class FirstLook implements Scene {

    @Override
    public String id() {
        return "Identifikasi singkat dan disposisi (langkah 2–3)";
    }

    @Override
    public String en() {
        return "Brief screening and disposition (steps 2–3)";
    }

    @Override
    public void play(Story story) {
        var work = story.work("crisis");
        story.stepDone("crisis", "registration");
        readWorklist(story);
        var screening = work.screenBriefly().expect(201);
        story.narrator()
                .tell(
                        "Pendamping menenangkan dan menilai: tingkat krisis %s."
                                .formatted(Words.id(screening.text("/details/crisisLevel"))),
                        "The companion calms her and looks: crisis level %s."
                                .formatted(Words.en(screening.text("/details/crisisLevel"))));
        story.stepDone("crisis", "brief-screening");
        var disposition = work.decideDisposition(story.people().chair()).expect(201);
        story.narrator()
                .tell(
                        "Ketua memutuskan: rujukan %s.".formatted(Words.id(disposition.text("/details/priority"))),
                        "The chair decides: %s referral.".formatted(Words.en(disposition.text("/details/priority"))));
        story.stepDone("crisis", "disposition");
    }

    private static void readWorklist(Story story) {
        var companion = story.people().companion();
        var item = Patience.until(
                "the worklist of companions",
                () -> companion.get(Service.CASE, "/v1/worklist?role=companion").expect(200).items().stream()
                        .findFirst());
        var victim = item.path("victimPersonId").asText();
        var names = story.reception().namesFor(companion, "worklist", List.of(victim));
        story.comparison().equal("name on the worklist", Story.VICTIM, names.text("/persons/0/name"));
        story.narrator()
                .tell(
                        "Daftar kerja memuat nomor %s tanpa nama; nama %s diminta sekaligus, dengan tujuan."
                                .formatted(item.path("registerNumber").asText(), names.text("/persons/0/name")),
                        "The worklist holds number %s and no name; %s's name comes by one question with a purpose."
                                .formatted(item.path("registerNumber").asText(), names.text("/persons/0/name")));
    }
}
