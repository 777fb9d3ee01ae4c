package id.lindung.local.demo.scene;

import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import java.time.Instant;

/** Step 10: one of the five, by minutes of work. */
public final class SheIsHelped implements Scene {

    @Override
    public String id() {
        return "Pendampingan (langkah 10)";
    }

    @Override
    public String en() {
        return "Accompaniment (step 10)";
    }

    @Override
    public void play(Story story) {
        var work = story.work("crisis");
        work.intervene("accompaniment", 90, Instant.now().minusSeconds(1)).expect(201);
        work.concludeInterventions().expect(201);
        story.stepDone("crisis", "interventions");
    }
}
