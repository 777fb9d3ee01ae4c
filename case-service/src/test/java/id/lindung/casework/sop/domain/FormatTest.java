package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.*;
import static id.lindung.casework.sop.domain.StepState.ACTIVE;
import static id.lindung.casework.sop.domain.StepState.SKIPPED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.store.SopFile;
import id.lindung.casework.work.domain.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the format can say beyond what any of the five asks for, on a procedure of four steps. */
class FormatTest {

    private static final String FOUR_STEPS = """
            id: four-steps
            version: 1
            title: {id: Contoh, en: Example}
            source: {file: none.txt, publisher: Nobody, steps: 4}
            documents: [{id: note, title: {id: Catatan, en: Note}}]
            steps:
              - {id: first, source: [1], title: {id: Satu, en: One}, actors: {perform: [companion]}, requires: [], output: [note],
                 clock: {kind: open}, completedBy: [complaint.registered], byHand: false, next: second}
              - {id: second, source: [2], title: {id: Dua, en: Two}, actors: {perform: [case-manager]}, requires: [], output: [note],
                 clock: {kind: deadline, max: P1D, maxByRisk: {high: PT30M, medium: PT6H}, from: receipt},
                 completedBy: [screening.recorded], byHand: true, next: third}
              - {id: third, source: [3], title: {id: Tiga, en: Three}, actors: {perform: [chair]}, requires: [], output: [note],
                 clock: {kind: deadline, max: PT10M, from: 'step:first'},
                 completedBy: [monitoring.completed], repeat: {on: [monitoring.visited]}, byHand: true, next: fourth}
              - {id: fourth, source: [4], title: {id: Empat, en: Four}, actors: {perform: [secretary]}, requires: [], output: [note],
                 clock: {kind: deadline, max: PT20M, from: 'fact:agreement.signed'},
                 completedBy: [documentation.completed], byHand: true, when: {risk: [high, medium]}, end: done}
            exits: [{fact: victim.died, endsAs: died, to: fourth}]
            ambiguities:
              - id: third-clock
                steps: [third]
                cite: 'step 3'
                question: {id: Apa, en: What}
                readings:
                  - {id: once, text: {id: Sekali, en: Once}, sets: {clock: {kind: deadline, max: PT10M, from: 'step:first'}}}
                  - {id: slow, text: {id: Pelan, en: Slow}, sets: {clock: {kind: deadline, max: PT2H, from: entry}, perform: [secretary]}}
                ruling: once
                because: {id: Begitu, en: So}
            """;

    private final Walk walk =
            Walk.of(fourSteps(""), Walk.came("walk-in", false)).fact(COMPLAINT_REGISTERED, 5);

    private static SopDefinition fourSteps(String change) {
        var yaml = change.isEmpty() ? FOUR_STEPS : FOUR_STEPS.replace("monitoring.visited]", change);
        return SopFile.read("four-steps.v1.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .definition();
    }

    @Test
    void aRiskThatIsFoundHighStartsTheClockAnewFromReceipt() {
        assertThat(walk.step("second").dueAt()).contains(minute(24 * 60));
        walk.told(NEEDS_ASSESSED, 10, FactDetails.ofRisk(Level.HIGH));
        assertThat(walk.step("second").dueAt()).contains(minute(30));
    }

    @Test
    void whatWasLateByTheOldRiskStaysLateByTheNew() {
        walk.told(NEEDS_ASSESSED, 10, FactDetails.ofRisk(Level.HIGH));
        // Nobody has looked: the breach is seen when the risk changes.
        walk.told(NEEDS_ASSESSED, 60, FactDetails.ofRisk(Level.MEDIUM));
        assertThat(walk.step("second").dueAt()).contains(minute(360));
        assertThat(walk.step("second").overdue()).isTrue();
        walk.fact(SCREENING_RECORDED, 70);
        assertThat(walk.step("second").within()).contains(false);
    }

    @Test
    void aPauseIsNotLostWhenTheRiskChanges() {
        walk.pause("second", 10).resume("second", 40).told(NEEDS_ASSESSED, 50, FactDetails.ofRisk(Level.MEDIUM));
        assertThat(walk.step("second").dueAt()).contains(minute(390));
    }

    @Test
    void aClockRunsFromAnotherStepOrAFactThatMayComeLater() {
        walk.told(SCREENING_RECORDED, 12, FactDetails.ofRisk(Level.HIGH));
        assertThat(walk.step("third").dueAt()).contains(minute(15));
        walk.fact(MONITORING_COMPLETED, 20);
        assertThat(walk.step("third").elapsedMinutes()).contains(15);
        assertThat(walk.step("fourth").dueAt()).isEmpty();
        walk.fact(AGREEMENT_SIGNED, 25);
        assertThat(walk.step("fourth").dueAt()).contains(minute(45));
    }

    @Test
    void aRepetitionStartsTheClockAnewWhereTheProcedureSaysSo() {
        var restarting = Walk.of(fourSteps("monitoring.visited], restartsClock: true"), Walk.came("walk-in", false))
                .fact(COMPLAINT_REGISTERED, 5)
                .fact(SCREENING_RECORDED, 6)
                .fact(MONITORING_VISITED, 12);
        assertThat(restarting.step("third").dueAt()).contains(minute(22));
        assertThat(restarting.step("third").repetitions()).isEqualTo(1);
    }

    @Test
    void whatARiskDoesNotAskForIsPassedByAndTheRunEndsAllTheSame() {
        walk.told(SCREENING_RECORDED, 12, FactDetails.ofRisk(Level.LOW)).fact(MONITORING_COMPLETED, 20);
        assertThat(walk.step("fourth").skipReason()).contains(SkipReason.NOT_NEEDED);
        assertThat(walk.run.endedAt()).contains(minute(20));
    }

    @Test
    void anExitLeavesEverythingButItsWay() {
        walk.fact(VICTIM_DIED, 30);
        assertThat(walk.in(SKIPPED)).containsExactly("second", "third", "fourth");
        assertThat(walk.run.endState()).contains("died");
    }

    @Test
    void anotherRulingCountsFromNowOnAndHistoryStays() {
        // Given: late by the ruling in force
        walk.fact(SCREENING_RECORDED, 12).look(20);
        assertThat(walk.step("third").overdue()).isTrue();
        // When
        var ruled = Walk.procedure(fourSteps("").under(Map.of("third-clock", "slow")));
        walk.run.rule(walk.procedure, ruled, minute(30));
        // Then
        assertThat(walk.run.rulings()).containsEntry("third-clock", "slow");
        assertThat(walk.step("third").overdue()).isFalse();
        assertThat(walk.step("third").dueAt()).contains(minute(132));
        assertThat(walk.step("second").within()).contains(true);
        // When: it is ruled back
        walk.run.rule(ruled, walk.procedure, minute(40));
        walk.look(40);
        assertThat(walk.step("third").overdue()).isTrue();
        assertThat(walk.in(ACTIVE)).containsExactly("third");
    }

    @Test
    void theWholeRunReadsInTheOrderOfTime() {
        walk.told(SCREENING_RECORDED, 12, FactDetails.ofRisk(Level.HIGH)).pause("third", 13);
        walk.resume("third", 14);
        walk.run.pause(walk.procedure, "third", PauseReason.WAITING_FOR_AGENCY, minute(15));
        assertThat(Timeline.of(walk.run))
                .extracting(entry -> entry.what().code() + " " + entry.step().orElse("run")
                        + entry.reason().map(reason -> ": " + reason.code()).orElse(""))
                .containsExactly(
                        "started run",
                        "entered first",
                        "completed first",
                        "entered second",
                        "completed second",
                        "entered third",
                        "paused third: victim-resting",
                        "resumed third",
                        "paused third: waiting-for-agency",
                        "due third",
                        "due second");
    }
}
