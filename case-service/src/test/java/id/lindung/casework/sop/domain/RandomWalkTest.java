package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks by chance: facts early and late, by hand, pauses, crises, changed risk and rulings, exits. Whatever happens, a run
 * comes to an end, nothing is done twice, no clock runs backwards, and the same again gives the same.
 */
class RandomWalkTest {

    private static final int WALKS = 200;
    private static final long SEED = Long.getLong("lindung.seed", System.nanoTime());

    /** How a run was walked, so that it can be walked again. */
    private record Moved(SopDefinition sop, Circumstances came, List<Consumer<SopRun>> moves, SopRun run) {

        Moved again() {
            var anew = begin(sop, came);
            moves.forEach(move -> move.accept(anew));
            return new Moved(sop, came, moves, anew);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "62.11/pulang-pisau-direct-crisis",
                "62.05/barito-utara-direct-crisis",
                "62.05/barito-utara-indirect",
                "35.10/banyuwangi-p2tp2a",
                "16.10/ogan-ilir-domestic-violence"
            })
    void everyWalkComesToAnEndAndEveryWayIsWalked(String sop) {
        System.out.println("Random walks of " + sop + ": -Dlindung.seed=" + SEED);
        var definition = Walk.definition(sop);
        var random = new Random(SEED);
        var entered = new HashSet<String>();
        var decided = new HashSet<String>();
        var ends = new HashSet<String>();
        for (int number = 0; number < WALKS; number++) {
            var walk = walk(definition, random);
            walk.run().steps().forEach((key, step) -> {
                assertSound(key, step);
                step.enteredAt().ifPresent(at -> entered.add(StepKey.step(key)));
                step.outcome().ifPresent(outcome -> decided.add(StepKey.step(key) + " " + outcome));
            });
            ends.add(walk.run().endState().orElse("none"));
            if (number % 50 == 0) {
                assertThat(snapshot(walk.again().run())).isEqualTo(snapshot(walk.run()));
            }
        }
        assertThat(entered)
                .containsAll(definition.steps().stream().map(StepDefinition::id).toList());
        assertThat(decided)
                .containsAll(definition.steps().stream()
                        .flatMap(step -> step.decision().stream().map(way -> step.id() + " " + way.outcome()))
                        .toList());
        assertThat(ends)
                .contains("documented", "closed")
                .containsAll(definition.exits().stream().map(Exit::endsAs).toList());
    }

    private static void assertSound(String key, StepProgress step) {
        assertThat(step.isOpen()).as(key).isFalse();
        step.elapsedMinutes().ifPresent(minutes -> assertThat(minutes).as(key).isNotNegative());
        assertThat(step.pausedMinutes()).as(key).isNotNegative();
        step.completedAt()
                .ifPresent(at ->
                        assertThat(at).as(key).isAfterOrEqualTo(step.enteredAt().orElseThrow()));
    }

    private static Moved walk(SopDefinition sop, Random random) {
        var came = circumstances(random);
        var run = begin(sop, came);
        var moves = new ArrayList<Consumer<SopRun>>();
        var now = Walk.CAME;
        for (int left = random.nextInt(25); left > 0 && run.state() == SopRunState.RUNNING; left--) {
            now = now.plus(Duration.ofMinutes(random.nextInt(300)));
            attempt(run, moves, chance(ruled(sop, run), run, random, now));
        }
        for (int left = 300; run.state() == SopRunState.RUNNING; left--) {
            assertThat(left).as("dead end at " + now + ": " + standing(run)).isPositive();
            now = now.plus(Duration.ofMinutes(random.nextInt(60)));
            attempt(run, moves, onward(ruled(sop, run), run, random, now));
        }
        return new Moved(sop, came, moves, run);
    }

    private static SopRun begin(SopDefinition sop, Circumstances came) {
        return SopRun.begin(
                new UUID(0, 1),
                new RunSubject(new UUID(0, 2), new UUID(0, 3), "62.11", "B-62.11-2026-000031", new UUID(0, 4)),
                Walk.procedure(sop),
                came,
                Walk.CAME,
                Walk.CAME);
    }

    private static Procedure ruled(SopDefinition sop, SopRun run) {
        return Walk.procedure(sop.under(run.rulings()));
    }

    // A refusal changes nothing.
    private static void attempt(SopRun run, List<Consumer<SopRun>> moves, Consumer<SopRun> move) {
        Consumer<SopRun> tried = moved -> {
            try {
                move.accept(moved);
            } catch (IllegalStep refused) {
                assertThat(refused.obstacle()).isNotNull();
            }
        };
        moves.add(tried);
        tried.accept(run);
    }

    private static Circumstances circumstances(Random random) {
        var channel = List.of("walk-in", "phone", "letter", "agency-referral").get(random.nextInt(4));
        return Circumstances.atReceipt(
                channel, random.nextInt(3) == 0, some(ViolenceKind.values(), random), random.nextBoolean());
    }

    private static <T> Set<T> some(T[] values, Random random) {
        return Arrays.stream(values).filter(value -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    /** Anything that may happen, in its turn or out of it. */
    private static Consumer<SopRun> chance(Procedure procedure, SopRun run, Random random, Instant now) {
        var step = any(procedure.definition().steps(), random);
        return switch (random.nextInt(20)) {
            case 0 -> told(procedure, FactCode.CRISIS_AROSE, random, now);
            case 1 -> told(procedure, rare(random), random, now);
            case 2 -> pause(procedure, step.id(), now);
            case 3 -> resume(procedure, step.id(), now);
            case 4 -> ruledAnew(procedure, run, random, now);
            case 5 -> byHand(procedure, step, random, now, true);
            case 6, 7 ->
                told(procedure, any(List.of(FactCode.values()), random), random, now.minus(Duration.ofHours(2)));
            case 8 -> moved -> moved.look(procedure, now);
            case 9, 10, 11 ->
                step.facts().isEmpty()
                        ? byHand(procedure, step, random, now, false)
                        : told(procedure, any(step.facts(), random), random, now);
            default -> onward(procedure, run, random, now);
        };
    }

    private static FactCode rare(Random random) {
        var rare = List.of(
                FactCode.VICTIM_DIED, FactCode.CONTACT_LOST, FactCode.CASE_TRANSFERRED, FactCode.CASE_FILE_CLOSED);
        return random.nextInt(4) > 0 ? FactCode.SAFETY_OBSERVED : any(rare, random);
    }

    /** Something that a step under way asks for. */
    private static Consumer<SopRun> onward(Procedure procedure, SopRun run, Random random, Instant now) {
        var underWay = run.steps().entrySet().stream()
                .filter(step -> step.getValue().isUnderWay())
                .map(step -> procedure.definition().step(StepKey.step(step.getKey())))
                .toList();
        var step = any(underWay, random);
        var facts = step.facts();
        return facts.isEmpty() || (step.byHand() && random.nextInt(4) == 0)
                ? byHand(procedure, step, random, now, false)
                : told(procedure, any(facts, random), random, now);
    }

    private static Consumer<SopRun> told(Procedure procedure, FactCode code, Random random, Instant at) {
        var agency = any(
                List.of(
                        "puskesmas",
                        "hospital",
                        "police-uppa",
                        "spiritual-companion",
                        "social-service",
                        "economic-agency"),
                random);
        var details = new FactDetails(
                random.nextInt(5) == 0 ? Optional.of(any(List.of(Level.values()), random)) : Optional.empty(),
                random.nextInt(8) == 0 ? some(ViolenceKind.values(), random) : Set.of(),
                random.nextInt(3) == 0 ? some(ServiceCode.values(), random) : Set.of(),
                Optional.of(agency));
        var plain = Fact.of(code, at, new UUID(7, random.nextInt(40))).telling(details);
        var fact = code == FactCode.COMPLAINT_STUDIED
                ? plain.withOutcome(random.nextBoolean() ? "clear" : "unclear")
                : random.nextInt(3) == 0 ? plain.taking(1 + random.nextInt(200)) : plain;
        return moved -> moved.record(procedure, fact, at);
    }

    private static Consumer<SopRun> byHand(
            Procedure procedure, StepDefinition step, Random random, Instant at, boolean outOfOrder) {
        var outcome = step.decides() ? any(step.decision(), random).outcome() : null;
        var done = new HandCompletion(step.id(), at, outcome, null, outOfOrder);
        return moved -> moved.complete(procedure, done, at);
    }

    private static Consumer<SopRun> pause(Procedure procedure, String step, Instant at) {
        return moved -> moved.pause(procedure, step, PauseReason.VICTIM_RESTING, at);
    }

    private static Consumer<SopRun> resume(Procedure procedure, String step, Instant at) {
        return moved -> moved.resume(procedure, step, at);
    }

    private static Consumer<SopRun> ruledAnew(Procedure procedure, SopRun run, Random random, Instant at) {
        var ambiguity = any(procedure.definition().ambiguities(), random);
        var rulings = new TreeMap<>(run.rulings());
        rulings.put(ambiguity.id(), any(ambiguity.readings(), random).id());
        var ruled = Walk.procedure(procedure.definition().under(rulings));
        return moved -> moved.rule(procedure, ruled, at);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String standing(SopRun run) {
        return run.steps().entrySet().stream()
                .map(step -> step.getKey() + " " + step.getValue().state())
                .collect(Collectors.joining(", "));
    }

    private static String snapshot(SopRun run) {
        return run.state() + " " + run.endState() + " " + run.endedAt() + " " + run.rulings() + " "
                + run.steps().entrySet().stream()
                        .map(step -> step.getKey() + " " + snapshot(step.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String snapshot(StepProgress step) {
        return step.state() + " " + step.enteredAt() + " " + step.clock() + " " + step.completedAt() + " "
                + step.elapsedMinutes() + " " + step.within() + " " + step.outcome() + " " + step.activities() + " "
                + step.overdue();
    }
}
