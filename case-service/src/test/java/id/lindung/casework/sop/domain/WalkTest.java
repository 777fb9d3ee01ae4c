package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.AGREEMENT_DRAFTED;
import static id.lindung.casework.sop.domain.FactCode.AGREEMENT_REFUSED;
import static id.lindung.casework.sop.domain.FactCode.AGREEMENT_SIGNED;
import static id.lindung.casework.sop.domain.FactCode.BRIEF_SCREENING_RECORDED;
import static id.lindung.casework.sop.domain.FactCode.CASE_FILE_CLOSED;
import static id.lindung.casework.sop.domain.FactCode.COMPLAINT_REGISTERED;
import static id.lindung.casework.sop.domain.FactCode.COVER_LETTER_SIGNED;
import static id.lindung.casework.sop.domain.FactCode.DISPOSITION_DECIDED;
import static id.lindung.casework.sop.domain.FactCode.DOCUMENTATION_COMPLETED;
import static id.lindung.casework.sop.domain.FactCode.ESCORT_COMPLETED;
import static id.lindung.casework.sop.domain.FactCode.FINAL_REPORT_COMPLETED;
import static id.lindung.casework.sop.domain.FactCode.INTERVENTIONS_COMPLETED;
import static id.lindung.casework.sop.domain.FactCode.INTERVENTIONS_NONE_POSSIBLE;
import static id.lindung.casework.sop.domain.FactCode.MONITORING_COMPLETED;
import static id.lindung.casework.sop.domain.FactCode.SAFETY_PLAN_OFFERED;
import static id.lindung.casework.sop.domain.FactCode.SCREENING_RECORDED;
import static id.lindung.casework.sop.domain.FactCode.VICTIM_SAFE;
import static id.lindung.casework.sop.domain.StepState.ACTIVE;
import static id.lindung.casework.sop.domain.StepState.COMPLETED;
import static id.lindung.casework.sop.domain.StepState.PENDING;
import static id.lindung.casework.sop.domain.StepState.SKIPPED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts in, steps and clocks out; on the procedure of Pulang Pisau. */
class WalkTest {

    @Test
    void aFactThatNoProcedureKnowsChangesNothing() {
        // Given
        var walk = Walk.inCrisis();
        // When
        walk.run.record(
                walk.procedure,
                new Fact(
                        "weather.changed",
                        minute(1),
                        UUID.randomUUID(),
                        java.util.Optional.empty(),
                        java.util.OptionalInt.empty(),
                        FactDetails.NONE),
                minute(1));
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("registration");
    }

    @Test
    void aFactThatComesAgainChangesNothing() {
        // Given
        var walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4);
        // When
        walk.fact(COMPLAINT_REGISTERED, 9);
        // Then
        assertThat(walk.step("registration").completedAt()).contains(minute(4));
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening");
    }

    @Test
    void theFullPathInACrisis() {
        // When
        var walk = Walk.inCrisis()
                .fact(COMPLAINT_REGISTERED, 4)
                .fact(BRIEF_SCREENING_RECORDED, 26)
                .fact(DISPOSITION_DECIDED, 41)
                .fact(COVER_LETTER_SIGNED, 47)
                .fact(ESCORT_COMPLETED, 70)
                .fact(VICTIM_SAFE, 130)
                .work(SCREENING_RECORDED, 200, 55)
                .fact(AGREEMENT_DRAFTED, 220)
                .fact(AGREEMENT_SIGNED, 224)
                .work(INTERVENTIONS_COMPLETED, 60 * 48, 150)
                .work(FINAL_REPORT_COMPLETED, 60 * 49, 45)
                .fact(MONITORING_COMPLETED, 60 * 24 * 30)
                .work(DOCUMENTATION_COMPLETED, 60 * 24 * 31, 8);
        // Then
        assertThat(walk.run.state()).isEqualTo(SopRunState.ENDED);
        assertThat(walk.run.endState()).contains("documented");
        assertThat(walk.run.endedAt()).contains(minute(60 * 24 * 31));
        assertThat(walk.in(SKIPPED)).containsExactly("safety-plan");
        assertThat(walk.in(COMPLETED)).hasSize(13);
        took(walk, "registration", 4, true);
        took(walk, "brief-screening", 22, true);
        took(walk, "disposition", 15, true);
        took(walk, "cover-letter", 6, false);
        took(walk, "escort", 23, true);
        took(walk, "safe-watch", 60, true);
        took(walk, "screening", 55, true);
        took(walk, "agreement-draft", 20, true);
        took(walk, "agreement", 4, true);
        took(walk, "interventions", 150, false);
        took(walk, "final-report", 45, true);
        assertThat(walk.step("monitoring").within()).isEmpty();
        took(walk, "documentation", 8, true);
        assertThat(walk.step("agreement").outcome()).contains("agreed");
    }

    @Test
    void eachStepOfTheCrisisIsDueByTheCalendarFromItsEntry() {
        var walk = Walk.inCrisis();
        assertThat(walk.step("registration").dueAt()).contains(minute(5));
        walk.fact(COMPLAINT_REGISTERED, 4);
        assertThat(walk.step("brief-screening").dueAt()).contains(minute(34));
        walk.fact(BRIEF_SCREENING_RECORDED, 20);
        assertThat(walk.step("disposition").dueAt()).contains(minute(35));
        walk.fact(DISPOSITION_DECIDED, 30);
        assertThat(walk.step("cover-letter").dueAt()).contains(minute(35));
        walk.fact(COVER_LETTER_SIGNED, 33);
        assertThat(walk.step("escort").dueAt()).contains(minute(63));
        walk.fact(ESCORT_COMPLETED, 60);
        assertThat(walk.step("safe-watch").dueAt()).contains(minute(120));
    }

    @Test
    void workBegunBeforeClosingIsDueTheNextMorning() {
        // Given: she is safe at 15:30
        var walk = Walk.inCrisis()
                .facts(
                        COMPLAINT_REGISTERED,
                        BRIEF_SCREENING_RECORDED,
                        DISPOSITION_DECIDED,
                        COVER_LETTER_SIGNED,
                        ESCORT_COMPLETED);
        // When
        walk.fact(VICTIM_SAFE, 390);
        // Then: sixty minutes of work end at 08:30
        assertThat(walk.step("screening").dueAt()).contains(Instant.parse("2026-11-24T01:30:00Z"));
    }

    @Test
    void monitoringIsNeverDue() {
        var walk = Walk.withoutCrisis()
                .facts(
                        COMPLAINT_REGISTERED,
                        SCREENING_RECORDED,
                        AGREEMENT_DRAFTED,
                        AGREEMENT_SIGNED,
                        INTERVENTIONS_NONE_POSSIBLE,
                        FINAL_REPORT_COMPLETED);
        assertThat(walk.in(ACTIVE)).containsExactly("monitoring");
        assertThat(walk.step("monitoring").dueAt()).isEmpty();
        walk.look(60 * 24 * 365);
        assertThat(walk.step("monitoring").overdue()).isFalse();
    }

    @Test
    void whoRefusesIsOfferedASafetyPlanAndIsDocumentedAllTheSame() {
        // Given
        var walk = Walk.withoutCrisis().facts(COMPLAINT_REGISTERED, SCREENING_RECORDED, AGREEMENT_DRAFTED);
        // When
        walk.fact(AGREEMENT_REFUSED, 10);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("safety-plan");
        assertThat(walk.in(SKIPPED))
                .containsExactly(
                        "brief-screening",
                        "disposition",
                        "cover-letter",
                        "escort",
                        "safe-watch",
                        "interventions",
                        "final-report",
                        "monitoring");
        assertThat(walk.step("interventions").skipReason()).contains(SkipReason.OTHER_PATH);
        // When
        walk.fact(SAFETY_PLAN_OFFERED, 20).fact(DOCUMENTATION_COMPLETED, 30);
        // Then
        assertThat(walk.run.endState()).contains("refused-documented");
        assertThat(walk.run.state()).isEqualTo(SopRunState.ENDED);
    }

    @Test
    void withoutACrisisTheStepsOfACrisisAreSkipped() {
        var walk = Walk.withoutCrisis().fact(COMPLAINT_REGISTERED, 3);
        assertThat(walk.in(SKIPPED))
                .containsExactly("brief-screening", "disposition", "cover-letter", "escort", "safe-watch");
        assertThat(walk.step("escort").skipReason()).contains(SkipReason.NOT_A_CRISIS);
        assertThat(walk.in(ACTIVE)).containsExactly("screening");
        assertThat(walk.step("screening").enteredAt()).contains(minute(3));
    }

    @Test
    void aFactBeforeItsStepWaitsAndCompletesItOnEntry() {
        // Given
        var walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4).fact(BRIEF_SCREENING_RECORDED, 20);
        // When
        walk.fact(COVER_LETTER_SIGNED, 25).fact(ESCORT_COMPLETED, 30);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("disposition");
        assertThat(walk.state("cover-letter")).isEqualTo(PENDING);
        // When
        walk.fact(DISPOSITION_DECIDED, 33);
        // Then
        took(walk, "cover-letter", 0, true);
        assertThat(walk.step("cover-letter").completedAt()).contains(minute(33));
        assertThat(walk.step("escort").completedAt()).contains(minute(33));
        assertThat(walk.step("escort").outOfOrder()).isFalse();
        assertThat(walk.in(ACTIVE)).containsExactly("safe-watch");
    }

    @Test
    void theWholeWalkComesOutTheSameWhicheverWayItsFactsArrive() {
        // When
        var backwards = Walk.withoutCrisis()
                .facts(
                        DOCUMENTATION_COMPLETED,
                        MONITORING_COMPLETED,
                        FINAL_REPORT_COMPLETED,
                        INTERVENTIONS_COMPLETED,
                        AGREEMENT_SIGNED,
                        AGREEMENT_DRAFTED,
                        SCREENING_RECORDED);
        // Then
        assertThat(backwards.in(ACTIVE)).containsExactly("registration");
        // When
        backwards.fact(COMPLAINT_REGISTERED, 5);
        // Then
        assertThat(backwards.run.endState()).contains("documented");
    }

    @Test
    void ofTwoEarlyDecisionsTheLaterOneHolds() {
        // Given
        var walk = Walk.withoutCrisis().facts(COMPLAINT_REGISTERED);
        walk.fact(AGREEMENT_REFUSED, 10, UUID.randomUUID()).fact(AGREEMENT_SIGNED, 12, UUID.randomUUID());
        // When
        walk.fact(SCREENING_RECORDED, 20).fact(AGREEMENT_DRAFTED, 25);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("interventions");
    }

    @Test
    void aStepOutOfOrderIsPassedOverInItsTurn() {
        // Given
        var walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4);
        // When
        walk.outOfOrder("escort", 10);
        // Then
        assertThat(walk.step("escort").outOfOrder()).isTrue();
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening");
        // When
        walk.fact(BRIEF_SCREENING_RECORDED, 20).fact(DISPOSITION_DECIDED, 25).fact(COVER_LETTER_SIGNED, 28);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("safe-watch");
        assertThat(walk.step("safe-watch").enteredAt()).contains(minute(28));
    }

    @Test
    void aClosedCaseFileEndsTheRunWhereItStands() {
        // Given
        var walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4);
        // When
        walk.fact(CASE_FILE_CLOSED, 50);
        // Then
        assertThat(walk.run.endState()).contains("closed");
        assertThat(walk.step("brief-screening").skipReason()).contains(SkipReason.CASE_FILE_CLOSED);
        assertThat(walk.in(ACTIVE)).isEmpty();
        // When
        walk.fact(BRIEF_SCREENING_RECORDED, 60);
        // Then
        assertThat(walk.state("brief-screening")).isEqualTo(SKIPPED);
    }

    private static void took(Walk walk, String step, int minutes, boolean within) {
        assertThat(walk.step(step).elapsedMinutes()).as(step).contains(minutes);
        assertThat(walk.step(step).within()).as(step).contains(within);
    }
}
