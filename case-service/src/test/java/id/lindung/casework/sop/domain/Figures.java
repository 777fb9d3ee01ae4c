package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every procedure is held to besides its own figures. Nothing expected is read from our own files. */
final class Figures {

    private final SopDefinition sop;

    Figures(String sop) {
        this.sop = Walk.definition(sop);
    }

    SopDefinition sop() {
        return sop;
    }

    StepDefinition step(String id) {
        return sop.step(id);
    }

    /** Which of our steps hold each number of the source. */
    Map<Integer, List<String>> stepsBySource() {
        var steps = new TreeMap<Integer, List<String>>();
        for (int number = 1; number <= sop.source().steps(); number++) {
            var wanted = number;
            steps.put(
                    number,
                    sop.steps().stream()
                            .filter(step -> step.source().contains(wanted))
                            .map(StepDefinition::id)
                            .toList());
        }
        return steps;
    }

    /** Every step with an account behind it, a ruling for each number where no actor is named, and an end on record. */
    void assertComplete(int sourceSteps, String... ambiguities) {
        assertThat(sop.source().steps()).isEqualTo(sourceSteps);
        assertThat(stepsBySource())
                .hasSize(sourceSteps)
                .allSatisfy((number, steps) -> assertThat(steps).isNotEmpty());
        assertThat(sop.steps()).allSatisfy(step -> {
            assertThat(step.actors().roles()).isNotEmpty();
            assertThat(step.output()).isNotEmpty();
        });
        assertThat(sop.ambiguities()).extracting(Ambiguity::id).contains(ambiguities);
        assertThat(sop.exits())
                .extracting(Exit::fact, Exit::to)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(FactCode.CONTACT_LOST, "documentation"),
                        org.assertj.core.groups.Tuple.tuple(FactCode.CASE_TRANSFERRED, "documentation"),
                        org.assertj.core.groups.Tuple.tuple(FactCode.VICTIM_DIED, "documentation"));
        assertThat(sop.interrupt()).isNotNull();
        assertThat(String.valueOf(sop.source().cost())).contains("Tidak dipungut biaya");
    }

    /** A ruling for the actor of each of these numbers of the source. */
    void assertActorsRuled(int... numbers) {
        var ruled = new TreeSet<Integer>();
        for (var ambiguity : sop.ambiguities()) {
            if (ambiguity.id().matches("actor-of-step-[0-9]+")) {
                ruled.add(Integer.valueOf(ambiguity.id().substring("actor-of-step-".length())));
            }
        }
        assertThat(ruled)
                .containsExactlyInAnyOrderElementsOf(
                        java.util.Arrays.stream(numbers).boxed().toList());
    }

    void assertClock(String id, ClockKind kind, String min, String max) {
        var clock = step(id).clock();
        assertThat(clock.kind()).as(id).isEqualTo(kind);
        assertThat(clock.min()).as(id).isEqualTo(min.isEmpty() ? null : Duration.parse(min));
        assertThat(clock.max()).as(id).isEqualTo(max.isEmpty() ? null : Duration.parse(max));
    }

    void assertTotal(String max, String words) {
        var total = sop.source().statedTotal();
        assertThat(total).isNotNull();
        assertThat(total.max()).isEqualTo(Duration.parse(max));
        assertThat(total.cite()).contains(words);
    }

    List<String> wanted(String id) {
        return step(id).requires().stream()
                .flatMap(wanted -> wanted.anyOf().stream())
                .toList();
    }
}
