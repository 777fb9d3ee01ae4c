package id.lindung.local.demo;

import id.lindung.local.demo.scene.AnotherTakesOver;
import id.lindung.local.demo.scene.ConsentIsWithdrawn;
import id.lindung.local.demo.scene.EmergencyReferral;
import id.lindung.local.demo.scene.FileIsClosed;
import id.lindung.local.demo.scene.FirstLook;
import id.lindung.local.demo.scene.NumbersAgree;
import id.lindung.local.demo.scene.OfficeIsSetUp;
import id.lindung.local.demo.scene.PartnerSendsSomebody;
import id.lindung.local.demo.scene.PartnerTakesHer;
import id.lindung.local.demo.scene.SheAgrees;
import id.lindung.local.demo.scene.SheIsHelped;
import id.lindung.local.demo.scene.TwoAtOnce;
import id.lindung.local.demo.scene.WomanAtTheDoor;
import id.lindung.local.stack.Stack;
import id.lindung.local.story.People;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** The story from its first scene to its last, on a running system in which nothing has happened yet. */
public final class Demonstration {

    private static final String UNIT = "62.11";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Stack stack;
    private final PrintWriter out;
    private final Clock clock;
    private final Path letters;

    /** @param letters where letters are written */
    public Demonstration(Stack stack, PrintWriter out, Clock clock, Path letters) {
        this.stack = stack;
        this.out = out;
        this.clock = clock;
        this.letters = letters;
    }

    private static List<Scene> scenes() {
        return List.of(
                new OfficeIsSetUp(),
                new WomanAtTheDoor(),
                new FirstLook(),
                new TwoAtOnce(),
                new EmergencyReferral(),
                new PartnerTakesHer(),
                new SheAgrees(),
                new SheIsHelped(),
                new AnotherTakesOver(),
                new FileIsClosed(),
                new PartnerSendsSomebody(),
                new ConsentIsWithdrawn(),
                new NumbersAgree());
    }

    /** Plays every scene; what then differs from what was entered. */
    public Comparison play() throws IOException {
        var narrator = new Narrator(out, clock);
        var comparison = new Comparison(narrator);
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            var month = YearMonth.from(clock.instant().atZone(ZONE)).toString();
            var story = new Story(new People(stack, http, UNIT), narrator, comparison, letters, month);
            var number = 0;
            for (var scene : scenes()) {
                number++;
                narrator.scene(number, scene.id(), scene.en());
                scene.play(story);
            }
        }
        return comparison;
    }
}
