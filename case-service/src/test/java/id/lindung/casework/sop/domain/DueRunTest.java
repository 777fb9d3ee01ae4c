package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.AGREEMENT_SIGNED;
import static id.lindung.casework.sop.domain.FactCode.COMPLAINT_REGISTERED;
import static id.lindung.casework.sop.domain.FactCode.NEEDS_ASSESSED;
import static id.lindung.casework.sop.domain.FactCode.SCREENING_RECORDED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Which runs clocks alone mark, and what; that it is what the whole run would is shown by {@link RandomWalkTest}. */
class DueRunTest {

    @Test
    void aStepThatIsLongOverIsMarkedTwiceAndAsksForNoMore() {
        // Given
        var walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 1);
        var later = minute(3 * 24 * 60);
        var due = Walk.due(walk.run, walk.procedure, later);
        // When
        due.look(walk.procedure, later);
        // Then
        assertThat(due.changes()).isEqualTo(2);
        assertThat(due.eventSequence()).isEqualTo(2);
        assertThat(due.steps()).hasSize(1).allSatisfy((key, step) -> {
            assertThat(step.marks()).isEqualTo(new StepMarks(false, true, "supervisor"));
            assertThat(step.lookAt()).isEmpty();
        });
        due.look(walk.procedure, later);
        assertThat(due.changes()).isEqualTo(2);
    }

    @Test
    void thatAStepComesNearIsNotTold() {
        var walk = Walk.inCrisis().fact(COMPLAINT_REGISTERED, 1);
        var due = Walk.due(walk.run, walk.procedure, minute(26));
        // When
        due.look(walk.procedure, minute(26));
        // Then
        assertThat(due.changes()).isEqualTo(1);
        assertThat(due.eventSequence()).isZero();
    }

    @Test
    void aDecisionThatNobodyTookIsMoreThanAMark() {
        // Given
        var walk = Walk.of("35.10/banyuwangi-p2tp2a", Walk.came("walk-in", false))
                .fact(COMPLAINT_REGISTERED, 10)
                .work(SCREENING_RECORDED, 150, 140)
                .decidedByHand("case-status", 160, "domestic-violence")
                .fact(NEEDS_ASSESSED, 180)
                .fact(AGREEMENT_SIGNED, 200)
                .byHand("recommendation", 210);
        var over = walk.step("head-decision").expiresAt().orElseThrow();
        var before = over.minus(Duration.ofMinutes(1));
        // When, Then
        assertThat(Walk.due(walk.run, walk.procedure, before).isOnlyMarkedAt(before))
                .isTrue();
        var due = Walk.due(walk.run, walk.procedure, over);
        assertThat(due.isOnlyMarkedAt(over)).isFalse();
        assertThatThrownBy(() -> due.look(walk.procedure, over)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRulingThatTakesEffectIsMoreThanAMark() {
        var walk = Walk.inCrisis();
        walk.run.awaitRuling(minute(60));
        assertThat(Walk.due(walk.run, walk.procedure, minute(59)).isOnlyMarkedAt(minute(59)))
                .isTrue();
        assertThat(Walk.due(walk.run, walk.procedure, minute(60)).isOnlyMarkedAt(minute(60)))
                .isFalse();
    }
}
