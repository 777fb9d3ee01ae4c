package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import id.lindung.local.stack.Service;

/** Two people change one record at the same moment; one of them is told so, and nothing is lost. */
public final class TwoAtOnce implements Scene {

    @Override
    public String id() {
        return "Dua petugas, satu catatan";
    }

    @Override
    public String en() {
        return "Two people, one record";
    }

    @Override
    public void play(Story story) {
        var manager = story.people().caseManager();
        var supervisor = story.people().supervisor();
        var path = "/v1/case-files/" + story.known("crisis") + "/sop-run";
        var seen = manager.get(Service.CASE, path).expect(200);
        var mine = "{\"assignee\": \"%s\"}".formatted(story.people().companion().subject());
        var first = manager.put(Service.CASE, path + "/assignee", mine, seen.version());
        var second = supervisor.put(
                Service.CASE,
                path + "/assignee",
                "{\"assignee\": \"%s\"}".formatted(manager.subject()),
                seen.version());
        story.comparison().equal("status for the first", 200, first.status());
        story.comparison().equal("status for the second", 412, second.status());
        var kept = manager.get(Service.CASE, path).expect(200);
        story.comparison().equal("assignee", story.people().companion().subject(), kept.text("/assignee"));
        story.narrator()
                .tell(
                        "Manajer kasus menunjuk pendamping (%d); penyelia yang melihat versi lama mendapat %d %s."
                                .formatted(first.status(), second.status(), second.code()),
                        "The case manager assigns the companion (%d); the supervisor, who saw the old version, gets %d %s."
                                .formatted(first.status(), second.status(), second.code()));
    }
}
