package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten thousand walks by chance ({@link RandomWalk}): facts early and late, by hand, pauses, crises, changed risk and rulings,
 * refusals, what the law refuses, exits. Whatever happens, a run comes to an end, nothing is done twice, no clock runs
 * backwards, every way is walked, and the same again gives the same.
 */
class RandomWalkTest {

    private static final int WALKS = 2_000;
    private static final long SEED = Long.getLong("lindung.seed", System.nanoTime());

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
        System.out.println(WALKS + " random walks of " + sop + ": -Dlindung.seed=" + SEED);
        var definition = Walk.definition(sop);
        var random = new Random(SEED);
        var seen = new HashSet<String>();
        for (int number = 0; number < WALKS; number++) {
            var walk = new RandomWalk(definition, random);
            walk.toTheEnd();
            walk.assertSound();
            note(definition, walk.run(), seen);
            if (walk.markedAlone()) {
                seen.add("marked by the hour alone");
            }
            if (number % 4 == 0) {
                assertThat(RandomWalk.snapshot(walk.again())).isEqualTo(RandomWalk.snapshot(walk.run()));
            }
        }
        assertThat(seen).containsAll(waysOf(definition));
    }

    /** Everything that a procedure's walks must have come to, together. */
    private static Set<String> waysOf(SopDefinition sop) {
        var ways = new LinkedHashSet<>(List.of(
                "ends closed",
                "paused",
                "completed early",
                "completed out of order",
                "marked by the hour alone",
                "ruled otherwise",
                "interrupted",
                "returned"));
        if (sop.steps().stream().anyMatch(step -> !step.clock().maxByRisk().isEmpty())) {
            ways.add("late by an earlier risk");
        }
        for (var step : sop.steps()) {
            step.targets().forEach(target -> ways.add(edge(step.id(), target)));
            step.decision().forEach(way -> ways.add(step.id() + " decides " + way.outcome()));
            step.parts().forEach(part -> ways.add(step.id() + " does " + part.id()));
            if (step.parts().stream().anyMatch(part -> part.unlawful() != null)) {
                ways.add(step.id() + " is done without what the law refuses");
            }
            if (step.expiry() != null && step.expiry().outcome() != null) {
                ways.add(step.id() + " expires");
            }
            if (step.end() != null) {
                ways.add("ends " + step.end());
            }
        }
        sop.exits().forEach(exit -> ways.add("ends " + exit.endsAs()));
        return ways;
    }

    private static void note(SopDefinition sop, SopRun run, Set<String> seen) {
        seen.add("ends " + run.endState().orElse("nowhere"));
        if (!run.rulings().equals(Walk.procedure(sop).rulings())) {
            seen.add("ruled otherwise");
        }
        run.steps().forEach((key, step) -> {
            var definition = sop.step(StepKey.step(key));
            note(definition, step, run, seen);
            if (StepKey.occurrence(key) > 1) {
                seen.add("interrupted");
                if (step.state() == StepState.COMPLETED
                        && definition.id().equals(sop.interrupt().last())) {
                    seen.add("returned");
                }
            }
        });
    }

    private static void note(StepDefinition definition, StepProgress step, SopRun run, Set<String> seen) {
        if (step.pausedMinutes() > 0) {
            seen.add("paused");
        }
        if (step.breached()) {
            seen.add("late by an earlier risk");
        }
        if (step.state() != StepState.COMPLETED) {
            return;
        }
        taken(definition, step)
                .filter(target -> wasComeTo(run.steps().get(target)))
                .forEach(target -> seen.add(edge(definition.id(), target)));
        step.outcome().ifPresent(outcome -> seen.add(definition.id() + " decides " + outcome));
        step.activities().forEach(part -> seen.add(definition.id() + " does " + part));
        if (definition.parts().stream()
                .anyMatch(part -> part.refusedBy(run.circumstances()).isPresent())) {
            seen.add(definition.id() + " is done without what the law refuses");
        }
        if (step.expiresAt().isPresent() && step.expiresAt().equals(step.completedAt())) {
            seen.add(definition.id() + " expires");
        }
        if (step.outOfOrder()) {
            seen.add("completed out of order");
        } else if (step.completedAt().equals(step.enteredAt())) {
            seen.add("completed early");
        }
    }

    private static Stream<String> taken(StepDefinition definition, StepProgress step) {
        return step.outcome()
                .flatMap(definition::outcome)
                .map(way -> Stream.of(way.next()))
                .orElseGet(() -> definition.targets().stream());
    }

    // Entered, or passed by where it was not asked for.
    private static boolean wasComeTo(StepProgress step) {
        return step.enteredAt().isPresent()
                || step.skipReason()
                        .filter(
                                Set.of(SkipReason.NOT_A_CRISIS, SkipReason.NOT_NEEDED, SkipReason.REFUSED_BY_LAW)
                                        ::contains)
                        .isPresent();
    }

    private static String edge(String from, String to) {
        return from + " > " + to;
    }
}
