package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;

/** Steps 11 to 13, and the closed file. */
public final class FileIsClosed implements Scene {

    @Override
    public String id() {
        return "Laporan akhir, pemantauan, dokumentasi, penutupan (langkah 11–13)";
    }

    @Override
    public String en() {
        return "Final report, monitoring, documentation, closure (steps 11–13)";
    }

    @Override
    public void play(Story story) {
        var work = story.work("crisis");
        work.reportFinally(45).expect(201);
        story.stepDone("crisis", "final-report");
        work.visit(story.known("puskesmas")).expect(201);
        work.concludeMonitoring().expect(201);
        story.stepDone("crisis", "monitoring");
        work.document(8).expect(201);
        story.stepDone("crisis", "documentation");
        var run = work.run(story.people().caseManager()).expect(200);
        story.comparison().equal("end of the run", "documented", run.text("/endState"));
        var closed = work.close("completed").expect(200);
        story.comparison().equal("state of the case file", "closed", closed.text("/state"));
        story.narrator()
                .tell(
                        "Ketiga belas langkah selesai; berkas %s ditutup.".formatted(closed.text("/registerNumber")),
                        "All thirteen steps are done; file %s is closed.".formatted(closed.text("/registerNumber")));
    }
}
