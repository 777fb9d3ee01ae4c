package id.lindung.casework.sop.domain;

import id.lindung.casework.sop.store.SopFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A run that is walked step by step in a test; times are minutes after she came, on Monday 2026-11-23 at 09:00 in Pulang Pisau. */
public final class Walk {

    public static final Instant CAME = Instant.parse("2026-11-23T02:00:00Z");
    private static final Path FILE = Path.of("src/main/resources/sops/62.11/pulang-pisau-direct-crisis.v1.yaml");

    final Procedure procedure;
    final SopRun run;
    private final UUID source = UUID.randomUUID();

    private Walk(Procedure procedure, boolean crisis) {
        this.procedure = procedure;
        run = SopRun.begin(
                UUID.randomUUID(),
                new RunSubject(UUID.randomUUID(), UUID.randomUUID(), "62.11", "B-62.11-2026-000031", UUID.randomUUID()),
                procedure,
                crisis,
                CAME,
                CAME);
    }

    static Walk inCrisis() {
        return new Walk(procedure(Map.of()), true);
    }

    static Walk withoutCrisis() {
        return new Walk(procedure(Map.of()), false);
    }

    static Walk inCrisisRuled(Map<String, String> rulings) {
        return new Walk(procedure(rulings), true);
    }

    public static SopDefinition definition() {
        return file().definition();
    }

    static SopFile file() {
        try {
            return SopFile.read(FILE.getFileName().toString(), Files.readAllBytes(FILE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Procedure procedure(Map<String, String> rulings) {
        var file = file();
        return new Procedure(
                file.definition().under(rulings), file.sha256(), new WorkingTime(ZoneId.of("Asia/Jakarta")));
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
        run.record(procedure, Fact.of(code, minute(minute), source, minutes), minute(minute));
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
