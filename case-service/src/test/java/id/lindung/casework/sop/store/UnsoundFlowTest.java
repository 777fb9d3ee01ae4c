package id.lindung.casework.sop.store;

import static id.lindung.casework.sop.store.UnsoundSopTest.SOUND;
import static id.lindung.casework.sop.store.UnsoundSopTest.broken;
import static id.lindung.casework.sop.store.UnsoundSopTest.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.domain.SopFaultCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves the straight way is unsound too where it leads nowhere: branches, limits, repetitions, interruptions, exits. */
class UnsoundFlowTest {

    static Stream<Arguments> unsound() {
        return Stream.of(
                broken(
                        "a clock from a step that there is not",
                        "from: entry, time: calendar} # screen",
                        "from: 'step:dance'} # screen",
                        "step.unknown",
                        "/steps/0/clock/from"),
                broken(
                        "a clock from what never happens",
                        "from: entry, time: calendar} # screen",
                        "from: 'fact:sun.risen'} # screen",
                        "clock.start-unknown",
                        "/steps/0/clock/from"),
                broken(
                        "a deadline that may be extended",
                        "time: calendar} # screen",
                        "time: calendar, extendableBy: [chair]} # screen",
                        "clock.not-extendable",
                        "/steps/0/clock/extendableBy"),
                broken(
                        "a limit without a decision",
                        "byHand: true\n    next: decide",
                        "byHand: true\n    expiry: {after: P1D, time: calendar}\n    next: decide",
                        "expiry.without-decision",
                        "/steps/0/expiry"),
                broken(
                        "a limit with an outcome that there is not",
                        "    decision:",
                        "    expiry: {after: P1D, time: calendar, outcome: perhaps}\n    decision:",
                        "outcome.unknown",
                        "/steps/1/expiry/outcome"),
                broken(
                        "a repetition without an end",
                        "completedBy: [screening.recorded]",
                        "repeat: {on: [monitoring.visited]}",
                        "repeat.without-end",
                        "/steps/0/repeat"),
                broken(
                        "a step that nothing completes",
                        "completedBy: [screening.recorded]\n    byHand: true",
                        "byHand: false",
                        "step.without-end",
                        "/steps/0"),
                broken(
                        "an interruption that never returns",
                        "ambiguities:",
                        "interrupt: {on: [crisis.arose], enters: finish, last: screen}\nambiguities:",
                        "interrupt.without-return",
                        "/interrupt/last"),
                broken(
                        "an exit to nowhere",
                        "ambiguities:",
                        "exits: [{fact: victim.died, endsAs: died, to: nowhere}]\nambiguities:",
                        "step.unknown",
                        "/exits/0/to"),
                broken(
                        "an order stated that is the source's",
                        "ambiguities:",
                        "runningOrder: {id: Lain, en: Other}\nambiguities:",
                        "order.as-source",
                        "/runningOrder"),
                broken(
                        "branches to nowhere",
                        "next: decide",
                        "next: [decide, nowhere]",
                        "step.unknown",
                        "/steps/0/next/1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void whatLeadsNowhereIsRefusedWithCodeAndPlace(String what, String yaml, String code, String pointer) {
        var reading = SopFile.read(bytes(yaml));
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.faults()).anySatisfy(placed -> {
            assertThat(placed.fault().code().code()).isEqualTo(code);
            assertThat(placed.fault().pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void anotherOrderThanTheSourcesIsToBeStated() {
        var swapped = SOUND.replace("source: [1]", "source: [9]")
                .replace("source: [2]", "source: [1]")
                .replace("source: [9]", "source: [2]");
        assertThat(SopFile.read(bytes(swapped)).faults())
                .extracting(placed -> placed.fault().code())
                .containsExactly(SopFaultCode.ORDER_UNSTATED);
        var stated = swapped.replace("ambiguities:", "runningOrder: {id: Lain, en: Other}\nambiguities:");
        assertThat(SopFile.read(bytes(stated)).faults()).isEmpty();
    }
}
