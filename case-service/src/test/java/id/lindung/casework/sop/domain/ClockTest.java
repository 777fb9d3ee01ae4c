package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.BRIEF_SCREENING_RECORDED;
import static id.lindung.casework.sop.domain.FactCode.COMPLAINT_REGISTERED;
import static id.lindung.casework.sop.domain.FactCode.SCREENING_RECORDED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pauses and marks. Brief screening is entered at minute 4 and due at minute 34. */
class ClockTest {

    private final Walk walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4);

    @Test
    void beforeAFifthIsLeftNothingIsMarked() {
        walk.look(27);
        assertThat(walk.step("brief-screening").near()).isFalse();
    }

    @Test
    void aStepComesNearWhenAFifthOfItsTimeIsLeft() {
        walk.look(28);
        assertThat(walk.step("brief-screening").near()).isTrue();
        assertThat(walk.step("brief-screening").overdue()).isFalse();
    }

    @Test
    void aStepIsOverdueFromItsDueTimeOn() {
        walk.look(34);
        assertThat(walk.step("brief-screening").overdue()).isTrue();
    }

    @Test
    void eachMarkIsRaisedOnce() {
        assertThat(walk.marksAt(40)).containsExactly(new RunChange.BecameOverdue("brief-screening", minute(34)));
        walk.look(40);
        assertThat(walk.marksAt(50)).isEmpty();
    }

    @Test
    void whatIsLateByItsStandardOnceMoreGoesToTheRoleAboveOnce() {
        assertThat(walk.look(63).step("brief-screening").escalatedTo()).isEmpty();
        assertThat(walk.look(64).step("brief-screening").escalatedTo()).contains("supervisor");
        assertThat(walk.marksAt(500)).isEmpty();
    }

    @Test
    void aPausedStepIsNotMarked() {
        walk.pause("brief-screening", 10).look(300);
        assertThat(walk.step("brief-screening").overdue()).isFalse();
    }

    @Test
    void whatWasLeftAtThePauseIsLeftAtTheResumption() {
        // When: 24 minutes are left, and stay so for an hour
        walk.pause("brief-screening", 10).resume("brief-screening", 70);
        // Then
        assertThat(walk.step("brief-screening").dueAt()).contains(minute(94));
        assertThat(walk.step("brief-screening").pausedMinutes()).isEqualTo(60);
        // When
        walk.fact(BRIEF_SCREENING_RECORDED, 90);
        // Then
        assertThat(walk.step("brief-screening").elapsedMinutes()).contains(26);
        assertThat(walk.step("brief-screening").within()).contains(true);
    }

    @Test
    void aStepThatIsOverdueStaysSoThroughAPause() {
        walk.pause("brief-screening", 40).resume("brief-screening", 70);
        assertThat(walk.step("brief-screening").dueAt()).contains(minute(34));
    }

    @Test
    void aFactEndsAPauseWithItsStep() {
        walk.pause("brief-screening", 10).fact(BRIEF_SCREENING_RECORDED, 50);
        assertThat(walk.step("brief-screening").elapsedMinutes()).contains(6);
        assertThat(walk.step("brief-screening").pausedAt()).isEmpty();
    }

    @Test
    void aMinuteBegunIsAMinute() {
        // 30 minutes keep the standard, and a second more does not.
        var kept = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4).byHand("brief-screening", 34);
        assertThat(kept.step("brief-screening").within()).contains(true);
        var broken = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 4);
        broken.run.complete(
                broken.procedure,
                new HandCompletion("brief-screening", minute(34).plusSeconds(1), null, null, false),
                minute(40));
        assertThat(broken.step("brief-screening").elapsedMinutes()).contains(31);
        assertThat(broken.step("brief-screening").within()).contains(false);
    }

    @Test
    void aPauseOfWorkMovesItsEndByWorkingTime() {
        // Given: screening is entered at 09:04 and due at 10:04
        var regular = Walk.withoutCrisis().fact(COMPLAINT_REGISTERED, 4);
        // When: paused from 09:30 to 10:30 of the next day
        regular.pause("screening", 30).resume("screening", 24 * 60 + 90);
        // Then: 34 minutes are left
        assertThat(regular.step("screening").dueAt()).contains(minute(24 * 60 + 124));
        regular.fact(SCREENING_RECORDED, 24 * 60 + 100);
        assertThat(regular.step("screening").elapsedMinutes()).contains(36);
    }

    @Test
    void aUnitsOwnRulingMeasuresItsSteps() {
        // Given
        var ruled = Walk.inCrisisRuled(Map.of("clock-of-crisis", "effort"));
        // Then
        assertThat(ruled.run.rulings()).containsEntry("clock-of-crisis", "effort");
        assertThat(ruled.procedure.definition().step("escort").clock().kind()).isEqualTo(ClockKind.EFFORT);
        assertThat(ruled.procedure.definition().step("screening").clock().kind())
                .isEqualTo(ClockKind.EFFORT);
        assertThat(walk.run.rulings())
                .containsEntry("clock-of-crisis", "deadline")
                .hasSize(43);
    }

    @Test
    void aUnitsOwnRulingNamesWhoPerforms() {
        var ruled = Walk.inCrisisRuled(Map.of("actor-of-step-2", "case-manager-alone"));
        assertThat(ruled.procedure.definition().step("brief-screening").actors().roles())
                .containsExactly("case-manager");
    }
}
