package id.lindung.reporting;

import id.lindung.testkit.EventContract;
import id.lindung.testkit.TestEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What case tells of one run of a SOP, one event after the other; each as its producer publishes it. */
public final class ToldRun {

    private static final String SOP = "pulang-pisau-direct-crisis";

    private final UUID run = UUID.randomUUID();
    private final List<TestEvent> told = new ArrayList<>();
    private final String unit;
    private final int version;

    private ToldRun(String unit, int version) {
        this.unit = unit;
        this.version = version;
    }

    /** A run that has begun. */
    public static ToldRun of(String unit) {
        var run = new ToldRun(unit, 1);
        return run.tell(
                "started",
                Instant.parse("2026-11-02T02:00:00Z"),
                Map.of(
                        "caseId",
                        UUID.randomUUID().toString(),
                        "sha256",
                        "a".repeat(64),
                        "crisis",
                        true,
                        "startedAt",
                        "2026-11-02T02:00:00Z"));
    }

    /** The run in which this one's case file goes on, by the next version. */
    public ToldRun movedTo(String at) {
        var next = new ToldRun(unit, version + 1);
        return next.tell(
                "moved",
                Instant.parse(at),
                Map.of(
                        "caseId",
                        UUID.randomUUID().toString(),
                        "sha256",
                        "b".repeat(64),
                        "fromRunId",
                        run.toString(),
                        "fromSopId",
                        SOP,
                        "fromSopVersion",
                        version,
                        "startedAt",
                        "2026-11-02T02:00:00Z",
                        "steps",
                        List.of(Map.of("from", "escort", "to", "escort"))));
    }

    /** Entered, with this many minutes allowed. */
    public ToldRun entered(String step, String number, String at, int min, int max) {
        return tell(
                "step-entered",
                Instant.parse(at),
                Map.of(
                        "step", step,
                        "sourceStep", number,
                        "enteredAt", at,
                        "clock", Map.of("kind", "deadline", "minMinutes", min, "maxMinutes", max),
                        "dueAt", Instant.parse(at).plusSeconds(60L * max).toString()));
    }

    /** Entered, with no limit. */
    public ToldRun enteredOpen(String step, String number, String at) {
        return tell(
                "step-entered",
                Instant.parse(at),
                Map.of("step", step, "sourceStep", number, "enteredAt", at, "clock", Map.of("kind", "open")));
    }

    /** Completed after so many minutes. */
    public ToldRun completed(String step, String number, String at, int minutes, boolean within) {
        return tell(
                "step-completed",
                Instant.parse(at),
                Map.of(
                        "step", step,
                        "sourceStep", number,
                        "enteredAt",
                                Instant.parse(at).minusSeconds(60L * minutes).toString(),
                        "completedAt", at,
                        "elapsedMinutes", minutes,
                        "within", within,
                        "outOfOrder", false));
    }

    /** Completed before its turn. */
    public ToldRun completedOutOfOrder(String step, String number, String at) {
        return tell(
                "step-completed",
                Instant.parse(at),
                Map.of(
                        "step",
                        step,
                        "sourceStep",
                        number,
                        "enteredAt",
                        at,
                        "completedAt",
                        at,
                        "elapsedMinutes",
                        0,
                        "outOfOrder",
                        true));
    }

    public ToldRun skipped(String step, String at) {
        return tell("step-skipped", Instant.parse(at), Map.of("step", step, "reason", "other-path"));
    }

    public ToldRun overdue(String step, String number, String dueAt) {
        return tell("step-overdue", Instant.parse(dueAt), Map.of("step", step, "sourceStep", number, "dueAt", dueAt));
    }

    public ToldRun ended(String at) {
        return tell("ended", Instant.parse(at), Map.of("endState", "documented", "endedAt", at));
    }

    /** All of it, in order. */
    public TestEvent[] events() {
        return told.toArray(TestEvent[]::new);
    }

    private ToldRun tell(String name, Instant at, Map<String, Object> data) {
        var type = "sop-run." + name + ".v1";
        var whole = new TreeMap<>(data);
        whole.putAll(Map.of("caseFileId", UUID.randomUUID().toString(), "sopId", SOP, "sopVersion", version));
        var event = TestEvent.example("case", type)
                .about(run)
                .sequence(told.size() + 1L)
                .ofUnit(unit)
                .with("/time", at.toString())
                .with("/data", whole);
        EventContract.assertFits("case", type, event.json());
        told.add(event);
        return this;
    }
}
