package id.lindung.casework.sop.domain;

import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.sop.store.SopFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A run that is walked step by step in a test; times are minutes after she came, on Monday 2026-11-23 at 09:00 WIB. */
public final class Walk {

    public static final Instant CAME = Instant.parse("2026-11-23T02:00:00Z");
    static final String PULANG_PISAU = "62.11/pulang-pisau-direct-crisis";
    private static final Path SOPS = Path.of("src/main/resources/sops");

    final Procedure procedure;
    final SopRun run;
    private final UUID source = UUID.randomUUID();

    private Walk(Procedure procedure, Circumstances circumstances) {
        this.procedure = procedure;
        run = SopRun.begin(
                UUID.randomUUID(),
                new RunSubject(UUID.randomUUID(), UUID.randomUUID(), "62.11", "B-62.11-2026-000031", UUID.randomUUID()),
                procedure,
                circumstances,
                CAME,
                CAME);
    }

    static Walk inCrisis() {
        return of(PULANG_PISAU, came("walk-in", true));
    }

    static Walk withoutCrisis() {
        return of(PULANG_PISAU, came("walk-in", false));
    }

    static Walk inCrisisRuled(Map<String, String> rulings) {
        return new Walk(procedure(definition(PULANG_PISAU).under(rulings)), came("walk-in", true));
    }

    /** A run of the first version of this shipped procedure. */
    static Walk of(String sop, Circumstances circumstances) {
        return of(definition(sop), circumstances);
    }

    static Walk of(SopDefinition sop, Circumstances circumstances) {
        return new Walk(procedure(sop), circumstances);
    }

    static Circumstances came(String channel, boolean crisis, ViolenceKind... violence) {
        return Circumstances.atReceipt(channel, crisis, Set.of(violence), true);
    }

    public static SopDefinition definition() {
        return definition(PULANG_PISAU);
    }

    /** The first version of a shipped procedure, by folder and name. */
    public static SopDefinition definition(String sop) {
        var file = SOPS.resolve(sop + ".v1.yaml");
        try {
            return SopFile.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .definition();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Procedure procedure(SopDefinition definition) {
        return new Procedure(definition, "0".repeat(64), new WorkingTime(ZoneId.of("Asia/Jakarta")));
    }

    static Instant minute(long minutes) {
        return CAME.plus(Duration.ofMinutes(minutes));
    }

    /** It happened then, and was recorded at once. */
    Walk fact(FactCode code, long minute) {
        return fact(code, minute, source);
    }

    Walk fact(FactCode code, long minute, UUID of) {
        run.record(procedure, Fact.of(code, minute(minute), of), minute(minute));
        return this;
    }

    Walk facts(FactCode... codes) {
        for (var code : codes) {
            fact(code, 0);
        }
        return this;
    }

    /** It took so many minutes of work. */
    Walk work(FactCode code, long minute, int minutes) {
        return fact(Fact.of(code, minute(minute), source).taking(minutes));
    }

    /** It was recorded at once. */
    Walk fact(Fact fact) {
        run.record(procedure, fact, fact.occurredAt());
        return this;
    }

    /** It happened then, and told this besides. */
    Walk told(FactCode code, long minute, FactDetails details) {
        return fact(Fact.of(code, minute(minute), UUID.randomUUID()).telling(details));
    }

    /** Decided by a fact that names the outcome. */
    Walk decided(FactCode code, long minute, String outcome) {
        return fact(Fact.of(code, minute(minute), source).withOutcome(outcome));
    }

    /** Decided by a person. */
    Walk decidedByHand(String step, long minute, String outcome) {
        run.complete(procedure, new HandCompletion(step, minute(minute), outcome, null, false), minute(minute));
        return this;
    }

    Walk byHand(String step, long minute) {
        run.complete(procedure, new HandCompletion(step, minute(minute), null, null, false), minute(minute));
        return this;
    }

    Walk outOfOrder(String step, long minute) {
        run.complete(procedure, new HandCompletion(step, minute(minute), null, null, true), minute(minute));
        return this;
    }

    Walk pause(String step, long minute) {
        run.pause(procedure, step, PauseReason.VICTIM_RESTING, minute(minute));
        return this;
    }

    Walk resume(String step, long minute) {
        run.resume(procedure, step, minute(minute));
        return this;
    }

    Walk look(long minute) {
        run.look(procedure, minute(minute));
        return this;
    }

    /** The run as the sweep reads it, of its steps only those that are due. */
    static DueRun due(SopRun run, Procedure procedure, Instant now) {
        var due = new LinkedHashMap<String, DueStep>();
        run.steps()
                .forEach((key, step) -> step.lookAt()
                        .filter(at -> !now.isBefore(at))
                        .ifPresent(at -> due.put(
                                key,
                                new DueStep(
                                        step.marks(),
                                        step.clock().orElseThrow(),
                                        step.expiresAt().orElse(null)))));
        var subject =
                new RunSubject(run.caseFileId(), run.caseId(), run.unit(), run.registerNumber(), run.victimPersonId());
        return new DueRun(
                run.id(),
                subject,
                procedure.pin(),
                run.version(),
                0,
                run.ruleAt().orElse(null),
                due);
    }

    /** What would be marked then. */
    List<RunChange> marksAt(long minute) {
        var progress = new Progress(
                procedure.definition(), CAME, run.circumstances(), run.steps(), List.of(), false, null, false);
        return RunEngine.look(procedure, progress, minute(minute));
    }

    StepProgress step(String id) {
        return Objects.requireNonNull(run.steps().get(id), "no step " + id);
    }

    StepState state(String id) {
        return step(id).state();
    }

    List<String> in(StepState state) {
        return run.steps().entrySet().stream()
                .filter(step -> step.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }
}
