package id.lindung.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Answer;
import id.lindung.local.story.CaseWork;
import id.lindung.local.story.People;
import id.lindung.local.story.Person;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Referring;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One case file on its way through the procedure of its unit, step after step. A step is named by its id; walked once more
 * after a crisis, with the time: {@code escort.2}.
 */
final class ProcedureWalk {

    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final People people;
    private final JsonNode file;
    private final CaseWork work;

    private ProcedureWalk(People people, JsonNode file) {
        this.people = people;
        this.file = file;
        this.work = new CaseWork(people, file.path("id").asText());
    }

    /** What a complaint of one victim began. */
    static ProcedureWalk of(People people, Answer complaint) {
        return new ProcedureWalk(people, new Reception(people).caseFileOf(complaint.text("/id")));
    }

    /** What is done for her, once these steps and no others are under way. */
    CaseWork at(String... steps) {
        await().pollInterval(BETWEEN).atMost(A_WHILE).until(() -> names(in("active")), List.of(steps)::equals);
        return work;
    }

    /** A step that no fact tells of is done, at its turn and by one of those who perform it. */
    void byHand(Person performer, String step) {
        at(step).complete(performer, step).expect(200);
    }

    /** The same of a step that decides. */
    void byHand(Person performer, String step, String outcome) {
        at(step).decide(performer, step, outcome).expect(200);
    }

    /** She was brought somewhere and is watched there until she is safe; which time, where it was not the first. */
    void toSafety(String agency, String time) {
        var now = Instant.now();
        at("escort" + time).escort(agency, now.minusSeconds(1), now).expect(201);
        at("safe-watch" + time).watch(false).expect(201);
        at("safe-watch" + time).watch(true).expect(201);
    }

    /** She does not agree, is offered a plan all the same, and that is documented. */
    void refused(Answer agreement) {
        work.refuse(agreement).expect(200);
        at("safety-plan").planSafety().expect(201);
        documented();
    }

    /** The last step of every procedure. */
    void documented() {
        at("documentation").document(8).expect(201);
    }

    CaseWork work() {
        return work;
    }

    Referring referring() {
        return new Referring(
                people, work.caseFileId(), file.at("/victim/personId").asText());
    }

    /** The procedure and its version, such as {@code pulang-pisau-direct-crisis v1}. */
    String procedure() {
        return run().text("/sop/id") + " v" + run().text("/sop/version");
    }

    /** How it ended; empty while it runs. */
    String end() {
        return run().text("/endState");
    }

    /** What was completed, in the order of time, each with its number in the published document where it has one. */
    List<String> course() {
        return in("completed")
                .sorted(Comparator.comparing(
                        step -> Instant.parse(step.path("completedAt").asText())))
                .map(step -> (step.path("sourceStep").asText("") + " " + name(step)).strip())
                .toList();
    }

    /** What was passed by. */
    List<String> skipped() {
        return names(in("skipped"));
    }

    /** How often it was documented. */
    int documentations() {
        return people.caseManager()
                .all(Service.CASE, "/v1/case-files/" + work.caseFileId() + "/work-records?kind=documentation")
                .size();
    }

    private Stream<JsonNode> in(String state) {
        return run().body()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("state").asText().equals(state));
    }

    private Answer run() {
        return work.run(people.caseManager()).expect(200);
    }

    private static List<String> names(Stream<JsonNode> steps) {
        return steps.map(ProcedureWalk::name).toList();
    }

    private static String name(JsonNode step) {
        var time = step.path("occurrence").asInt();
        return step.path("step").asText() + (time == 1 ? "" : "." + time);
    }
}
