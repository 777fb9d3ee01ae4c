package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.*;
import static id.lindung.casework.sop.domain.StepState.ACTIVE;
import static id.lindung.casework.sop.domain.StepState.COMPLETED;
import static id.lindung.casework.sop.domain.StepState.SKIPPED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Facts in, steps and clocks out; on the procedure of Banyuwangi. */
class BanyuwangiWalkTest {

    private static final int DAY = 24 * 60;

    private static Walk untilTheHeadDecides() {
        return Walk.of("35.10/banyuwangi-p2tp2a", Walk.came("walk-in", false))
                .fact(COMPLAINT_REGISTERED, 10)
                .work(SCREENING_RECORDED, 150, 140)
                .decidedByHand("case-status", 160, "domestic-violence")
                .fact(NEEDS_ASSESSED, 180)
                .fact(AGREEMENT_SIGNED, 200)
                .byHand("recommendation", 210);
    }

    @Test
    void intoTheSafeHouseAndHomeWithAPlan() {
        var walk = untilTheHeadDecides();
        assertThat(walk.step("interview").within()).contains(true);
        assertThat(walk.in(ACTIVE)).containsExactly("head-decision");
        walk.decidedByHand("head-decision", 220, "approved")
                .decidedByHand("placement", 230, "safe-house")
                .fact(COVER_LETTER_SIGNED, 240);
        assertThat(walk.in(ACTIVE)).containsExactly("safe-house-stay");
        assertThat(walk.step("safe-house-stay").dueAt()).contains(minute(240).plus(Duration.ofDays(14)));
        walk.byHand("safe-house-stay", 5 * DAY).fact(SAFETY_PLAN_OFFERED, 5 * DAY + 10);
        // Nobody was kept for the least time: two days would not have been a breach either.
        assertThat(walk.step("safe-house-stay").within()).contains(true);
        walk.fact(DOCUMENTATION_COMPLETED, 5 * DAY + 20);
        assertThat(walk.run.endState()).contains("documented");
        assertThat(walk.in(COMPLETED)).hasSize(12);
    }

    @Test
    void aStayIsExtendedAndItsMarksMoveWithIt() {
        var walk = untilTheHeadDecides()
                .decidedByHand("head-decision", 220, "approved")
                .decidedByHand("placement", 230, "safe-house")
                .fact(COVER_LETTER_SIGNED, 240)
                .look(240 + 14 * DAY);
        assertThat(walk.step("safe-house-stay").overdue()).isTrue();
        // When
        var until = minute(240).plus(Duration.ofDays(21));
        walk.run.extend(walk.procedure, "safe-house-stay", until, minute(241 + 14 * DAY));
        // Then
        assertThat(walk.step("safe-house-stay").dueAt()).contains(until);
        assertThat(walk.step("safe-house-stay").overdue()).isFalse();
        assertThatThrownBy(() -> walk.run.extend(walk.procedure, "safe-house-stay", minute(300), minute(300)))
                .isInstanceOf(IllegalStep.class);
        assertThatThrownBy(() -> walk.run.extend(walk.procedure, "registration", until, minute(300)))
                .isInstanceOf(IllegalStep.class);
    }

    @Test
    void withoutTheHeadsDecisionTheRecommendationIsCarriedOutAfterAWorkingDay() {
        // Given: recommended on Monday at 12:30
        var walk = untilTheHeadDecides();
        assertThat(walk.step("head-decision").expiresAt()).contains(Instant.parse("2026-11-24T05:30:00Z"));
        // When
        walk.look(210 + DAY - 1);
        assertThat(walk.in(ACTIVE)).containsExactly("head-decision");
        walk.look(210 + DAY + 30);
        // Then
        assertThat(walk.step("head-decision").outcome()).contains("approved");
        assertThat(walk.step("head-decision").completedAt()).contains(minute(210 + DAY));
        assertThat(walk.in(ACTIVE)).containsExactly("placement");
    }

    @Test
    void whomTheHeadDeclinesLeavesWithAPlan() {
        var walk = untilTheHeadDecides().decidedByHand("head-decision", 220, "declined");
        assertThat(walk.in(ACTIVE)).containsExactly("safety-plan");
        walk.facts(SAFETY_PLAN_OFFERED, DOCUMENTATION_COMPLETED);
        assertThat(walk.run.endState()).contains("declined-documented");
    }

    @Test
    void whoRefusesLeavesWithAPlan() {
        var walk = Walk.of("35.10/banyuwangi-p2tp2a", Walk.came("outreach", false))
                .facts(COMPLAINT_REGISTERED, SCREENING_RECORDED)
                .decidedByHand("case-status", 1, "other-violence")
                .facts(NEEDS_ASSESSED, AGREEMENT_REFUSED, SAFETY_PLAN_OFFERED, DOCUMENTATION_COMPLETED);
        assertThat(walk.run.endState()).contains("refused-documented");
        assertThat(walk.step("safe-house-stay").skipReason()).contains(SkipReason.OTHER_PATH);
    }

    @Test
    void inACrisisSheIsBroughtToSafetyBeforeAnyInterview() {
        var walk =
                Walk.of("35.10/banyuwangi-p2tp2a", Walk.came("walk-in", true)).fact(COMPLAINT_REGISTERED, 5);
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening");
        assertThat(walk.step("brief-screening").dueAt()).contains(minute(6 * 60));
        walk.facts(BRIEF_SCREENING_RECORDED, ESCORT_COMPLETED, VICTIM_SAFE);
        assertThat(walk.in(ACTIVE)).containsExactly("interview");
        assertThat(walk.in(SKIPPED)).isEmpty();
    }
}
