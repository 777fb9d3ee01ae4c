package id.lindung.local.demo;

import id.lindung.local.story.CaseWork;
import id.lindung.local.story.Directory;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Referring;
import id.lindung.local.story.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the scenes of one demonstration share: the people, what was entered, and what each scene leaves to the next. */
public final class Story {

    /** Of the woman in crisis. */
    public static final String VICTIM = "Melati Karangan";

    /** Of the woman whom the police refer. */
    public static final String REFERRED = "Kenanga Karangan";

    private final People people;
    private final Narrator narrator;
    private final Comparison comparison;
    private final Path letters;
    private final String month;
    private final Entered entered = new Entered();
    private final Map<String, String> known = new HashMap<>();

    Story(People people, Narrator narrator, Comparison comparison, Path letters, String month) {
        this.people = people;
        this.narrator = narrator;
        this.comparison = comparison;
        this.letters = letters;
        this.month = month;
    }

    public People people() {
        return people;
    }

    public Narrator narrator() {
        return narrator;
    }

    public Comparison comparison() {
        return comparison;
    }

    /** What was put into the system. */
    public Entered entered() {
        return entered;
    }

    public Directory directory() {
        return new Directory(people.unitAdministrator());
    }

    public Reception reception() {
        return new Reception(people);
    }

    public Reports reports() {
        return new Reports(people.analyst(), month);
    }

    /** Leaves an id to later scenes. */
    public void remember(String what, String id) {
        known.put(what, id);
    }

    /** An id that an earlier scene left. */
    public String known(String what) {
        var id = known.get(what);
        if (id == null) {
            throw new IllegalStateException("No scene has told of " + what);
        }
        return id;
    }

    /** The work on the case file that is known by this name. */
    public CaseWork work(String file) {
        return new CaseWork(people, known(file));
    }

    /** The referrals of the case file that is known by this name. */
    public Referring referring(String file) {
        return new Referring(people, known(file), known(file + " victim"));
    }

    /** The desk of the agency that is known by this name. */
    public PartnerDesk desk(String agency) {
        return new PartnerDesk(people.partner(known(agency)));
    }

    /** Tells of a step that is done, in the words of the progress view, and counts it. */
    public void stepDone(String file, String step) {
        var done = work(file).awaitStep(step, "completed");
        entered.one("steps/" + step);
        var number = done.path("sourceStep").asText("–");
        var minutes = done.path("elapsedMinutes").asInt();
        narrator.tell(
                "Langkah %s selesai: %s (%d menit)."
                        .formatted(number, done.at("/title/id").asText(), minutes),
                "Step %s is done: %s (%d min)."
                        .formatted(number, done.at("/title/en").asText(), minutes));
    }

    /** Keeps a letter where whoever watches can look at it. */
    public Path keepLetter(String name, byte[] pdf) throws IOException {
        return Files.write(Files.createDirectories(letters).resolve(name), pdf);
    }
}
