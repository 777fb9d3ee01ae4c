package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One run that chance walks to its end: first by anything that may happen, then by what the steps under way ask for. */
final class RandomWalk {

    private static final List<FactCode> FACTS = List.of(FactCode.values());
    private static final List<FactCode> RARE =
            List.of(FactCode.VICTIM_DIED, FactCode.CONTACT_LOST, FactCode.CASE_TRANSFERRED, FactCode.CASE_FILE_CLOSED);
    private static final List<String> AGENCIES =
            List.of("puskesmas", "hospital", "police-uppa", "spiritual-companion", "social-service", "economic-agency");

    /**
     * What was done to the run.
     *
     * @param refusable whether a run may refuse it: people may err, what happened has happened
     */
    private record Move(Consumer<SopRun> what, boolean refusable) {

        void on(SopRun run) {
            try {
                what.accept(run);
            } catch (IllegalStep refused) {
                if (!refusable) {
                    throw refused;
                }
            }
        }
    }

    private final SopDefinition sop;
    private final Random random;
    private final Circumstances came;
    private final SopRun run;
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, Optional<Instant>> over = new HashMap<>();
    private Procedure procedure;
    private Instant now = Walk.CAME;
    private boolean markedAlone;

    RandomWalk(SopDefinition sop, Random random) {
        this.sop = sop;
        this.random = random;
        came = circumstances();
        procedure = Walk.procedure(sop);
        run = begun();
    }

    SopRun run() {
        return run;
    }

    /** Whether clocks alone ever had something to mark. */
    boolean markedAlone() {
        return markedAlone;
    }

    void toTheEnd() {
        for (int left = random.nextInt(25); left > 0 && isRunning(); left--) {
            now = now.plus(Duration.ofMinutes(random.nextInt(300)));
            anything();
            assertNothingIsUndone();
        }
        for (int left = 300; isRunning(); left--) {
            assertThat(left).as(() -> "dead end: " + snapshot(run)).isPositive();
            if (random.nextInt(20) == 0) {
                nobodyComesForDays();
            } else {
                now = now.plus(Duration.ofMinutes(random.nextInt(60)));
                onward();
            }
            assertNothingIsUndone();
        }
    }

    /** The same moves on a run of its own. */
    SopRun again() {
        var anew = begun();
        moves.forEach(move -> move.on(anew));
        return anew;
    }

    void assertSound() {
        run.steps().forEach((key, step) -> {
            assertThat(step.isOpen()).as(key).isFalse();
            step.elapsedMinutes()
                    .ifPresent(minutes -> assertThat(minutes).as(key).isNotNegative());
            assertThat(step.pausedMinutes()).as(key).isNotNegative();
            step.completedAt()
                    .ifPresent(at -> assertThat(at)
                            .as(key)
                            .isAfterOrEqualTo(step.enteredAt().orElseThrow()));
        });
        assertThat(run.endedAt().orElseThrow()).isAfterOrEqualTo(run.startedAt());
    }

    // What is over is never entered, completed or skipped once more.
    private void assertNothingIsUndone() {
        var steps = run.steps();
        over.forEach((key, at) -> {
            var step = steps.get(key);
            if (step.isOpen() || !step.completedAt().equals(at)) {
                throw new AssertionError(key + " was over by " + at + ": " + snapshot(step));
            }
        });
        steps.forEach((key, step) -> {
            if (!step.isOpen()) {
                over.put(key, step.completedAt());
            }
        });
    }

    private boolean isRunning() {
        return run.state() == SopRunState.RUNNING;
    }

    private SopRun begun() {
        return SopRun.begin(
                new UUID(0, 1),
                new RunSubject(new UUID(0, 2), new UUID(0, 3), "62.11", "B-62.11-2026-000031", new UUID(0, 4)),
                Walk.procedure(sop),
                came,
                Walk.CAME,
                Walk.CAME);
    }

    private Circumstances circumstances() {
        var channel = any(List.of("walk-in", "phone", "letter", "agency-referral"));
        return Circumstances.atReceipt(
                channel, random.nextInt(3) == 0, some(ViolenceKind.values()), random.nextBoolean());
    }

    /** Anything that may happen, in its turn or out of it. */
    private void anything() {
        var step = any(sop.steps());
        switch (random.nextInt(20)) {
            case 0 -> told(FactCode.CRISIS_AROSE, now);
            case 1 -> told(random.nextInt(4) > 0 ? FactCode.SAFETY_OBSERVED : any(RARE), now);
            case 2 -> pause(step.id());
            case 3 -> resume(step.id());
            case 4 -> rule();
            case 5 -> byHand(step, true);
            case 6, 7 -> told(any(FACTS), now.minus(Duration.ofHours(2)));
            case 8 -> look();
            case 9, 10, 11 -> advance(step, step.facts().isEmpty());
            default -> onward();
        }
    }

    /** Something that a step under way asks for. */
    private void onward() {
        var underWay = run.steps().entrySet().stream()
                .filter(step -> step.getValue().isUnderWay())
                .map(step -> procedure.definition().step(StepKey.step(step.getKey())))
                .toList();
        assertThat(underWay).as(() -> "dead end: " + snapshot(run)).isNotEmpty();
        var step = any(underWay);
        advance(step, step.facts().isEmpty() || (step.byHand() && random.nextInt(4) == 0));
    }

    private void advance(StepDefinition step, boolean byHand) {
        if (byHand) {
            byHand(step, false);
        } else {
            told(any(step.facts()), now);
        }
    }

    private void told(FactCode code, Instant at) {
        var details = new FactDetails(
                random.nextInt(5) == 0 ? Optional.of(any(List.of(Level.values()))) : Optional.empty(),
                random.nextInt(8) == 0 ? some(ViolenceKind.values()) : Set.of(),
                random.nextInt(3) == 0 ? some(ServiceCode.values()) : Set.of(),
                Optional.of(any(AGENCIES)));
        var plain = Fact.of(code, at, new UUID(7, random.nextInt(40))).telling(details);
        var fact = code == FactCode.COMPLAINT_STUDIED
                ? plain.withOutcome(random.nextBoolean() ? "clear" : "unclear")
                : random.nextInt(3) == 0 ? plain.taking(1 + random.nextInt(200)) : plain;
        var by = procedure;
        var recordedAt = now;
        happened(moved -> moved.record(by, fact, recordedAt));
    }

    private void nobodyComesForDays() {
        now = now.plus(Duration.ofDays(1 + random.nextInt(4)));
        look();
    }

    // What clocks alone mark comes out alike, whether all steps are read for it or only those that are due.
    private void look() {
        var by = procedure;
        var at = now;
        var before = walked(run);
        var due = Walk.due(run, by, at);
        happened(moved -> moved.look(by, at));
        if (!due.isOnlyMarkedAt(at)) {
            return;
        }
        due.look(by, at);
        markedAlone |= due.changes() > 0;
        assertThat(walked(run)).isEqualTo(before);
        assertThat(Walk.due(run, by, at).steps()).isEmpty();
        due.steps().forEach((key, step) -> {
            assertThat(run.steps().get(key).marks()).as(key).isEqualTo(step.marks());
            assertThat(run.steps().get(key).lookAt()).as(key).isEqualTo(step.lookAt());
        });
    }

    private void rule() {
        var ambiguity = any(sop.ambiguities());
        var rulings = new TreeMap<>(procedure.rulings());
        rulings.put(ambiguity.id(), any(ambiguity.readings()).id());
        var before = procedure;
        var ruled = Walk.procedure(sop.under(rulings));
        var at = now;
        happened(moved -> moved.rule(before, ruled, at));
        procedure = ruled;
    }

    private void byHand(StepDefinition step, boolean outOfOrder) {
        var outcome = step.decides() ? any(step.decision()).outcome() : null;
        var done = new HandCompletion(step.id(), now, outcome, null, outOfOrder);
        var by = procedure;
        tried(moved -> moved.complete(by, done, done.occurredAt()));
    }

    private void pause(String step) {
        var by = procedure;
        var at = now;
        tried(moved -> moved.pause(by, step, PauseReason.VICTIM_RESTING, at));
    }

    private void resume(String step) {
        var by = procedure;
        var at = now;
        tried(moved -> moved.resume(by, step, at));
    }

    private void happened(Consumer<SopRun> what) {
        move(new Move(what, false));
    }

    private void tried(Consumer<SopRun> what) {
        move(new Move(what, true));
    }

    private void move(Move move) {
        moves.add(move);
        move.on(run);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Set<T> some(T[] values) {
        return Arrays.stream(values).filter(value -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    /** Everything that is seen of a run. */
    static String snapshot(SopRun run) {
        return seen(run, RandomWalk::snapshot);
    }

    private static String snapshot(StepProgress step) {
        return walked(step) + " " + step.marks();
    }

    /** Everything but the marks. */
    private static String walked(SopRun run) {
        return seen(run, RandomWalk::walked);
    }

    private static String seen(SopRun run, Function<StepProgress, String> ofStep) {
        return run.state() + " " + run.endState() + " " + run.endedAt() + " " + run.rulings() + " "
                + run.steps().entrySet().stream()
                        .map(step -> step.getKey() + " " + ofStep.apply(step.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String walked(StepProgress step) {
        return step.state() + " " + step.enteredAt() + " " + step.clock() + " " + step.completedAt() + " "
                + step.elapsedMinutes() + " " + step.within() + " " + step.outcome() + " " + step.activities();
    }
}
