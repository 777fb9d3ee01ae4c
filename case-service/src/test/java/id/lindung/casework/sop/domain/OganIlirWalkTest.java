package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.*;
import static id.lindung.casework.sop.domain.StepState.ACTIVE;
import static id.lindung.casework.sop.domain.StepState.SKIPPED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.consent.domain.ServiceCode;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts in, steps and clocks out; on the procedure of Ogan Ilir. */
class OganIlirWalkTest {

    private static Walk needing(ServiceCode... needs) {
        return Walk.of("16.10/ogan-ilir-domestic-violence", Walk.came("walk-in", false))
                .fact(COMPLAINT_REGISTERED, 5)
                .fact(SCREENING_RECORDED, 60)
                .told(NEEDS_ASSESSED, 90, FactDetails.ofNeeds(Set.of(needs)))
                .fact(AGREEMENT_SIGNED, 100)
                .byHand("internal-report", 110);
    }

    @Test
    void eachNeedIsABranchAndMonitoringWaitsForThemAll() {
        var walk = needing(ServiceCode.HEALTH, ServiceCode.LAW_ENFORCEMENT);
        assertThat(walk.in(ACTIVE)).containsExactly("refer-health", "refer-legal");
        assertThat(walk.in(SKIPPED)).contains("refer-spiritual", "refer-social", "refer-economic");
        // Monday 09:00 and three working days
        assertThat(walk.step("refer-health").dueAt()).contains(Instant.parse("2026-11-26T02:00:00Z"));
        // When
        walk.told(REFERRAL_LETTER_SIGNED, 120, FactDetails.ofAgency("puskesmas"));
        assertThat(walk.step("refer-health").activities()).containsExactly("puskesmas");
        walk.told(REFERRAL_LETTER_SIGNED, 200, FactDetails.ofAgency("police-uppa"));
        // Then: the puskesmas alone is not enough
        assertThat(walk.in(ACTIVE)).containsExactly("refer-health");
        // When
        walk.told(REFERRAL_LETTER_SIGNED, 150, FactDetails.ofAgency("hospital"));
        // Then: entered with the last of them, whichever was told last
        assertThat(walk.in(ACTIVE)).containsExactly("monitoring");
        assertThat(walk.step("monitoring").enteredAt()).contains(minute(200));
        // When
        walk.fact(MONITORING_VISITED, 300).fact(MONITORING_COMPLETED, 400).fact(DOCUMENTATION_COMPLETED, 500);
        // Then
        assertThat(walk.run.endState()).contains("documented");
    }

    @Test
    void lettersThatCameBeforeTheReportWaitForTheirBranch() {
        var walk = Walk.of("16.10/ogan-ilir-domestic-violence", Walk.came("walk-in", false))
                .told(REFERRAL_LETTER_SIGNED, 1, FactDetails.ofAgency("hospital"))
                .told(REFERRAL_LETTER_SIGNED, 2, FactDetails.ofAgency("puskesmas"))
                .facts(COMPLAINT_REGISTERED, SCREENING_RECORDED)
                .told(NEEDS_ASSESSED, 9, FactDetails.ofNeeds(Set.of(ServiceCode.HEALTH)))
                .fact(AGREEMENT_SIGNED, 10)
                .byHand("internal-report", 11);
        assertThat(walk.in(ACTIVE)).containsExactly("monitoring");
    }

    @Test
    void whoNeedsNobodyElseIsMonitored() {
        assertThat(needing().in(ACTIVE)).containsExactly("monitoring");
    }

    @Test
    void whoRefusesIsReferredToNobody() {
        var walk = Walk.of("16.10/ogan-ilir-domestic-violence", Walk.came("walk-in", false))
                .facts(COMPLAINT_REGISTERED, SCREENING_RECORDED, NEEDS_ASSESSED, AGREEMENT_REFUSED);
        assertThat(walk.in(ACTIVE)).containsExactly("safety-plan");
        assertThat(walk.step("refer-health").skipReason()).contains(SkipReason.OTHER_PATH);
        walk.facts(SAFETY_PLAN_OFFERED, DOCUMENTATION_COMPLETED);
        assertThat(walk.run.endState()).contains("refused-documented");
    }

    @Test
    void aCrisisAmongTheReferralsGoesFirst() {
        var walk = needing(ServiceCode.HEALTH, ServiceCode.ECONOMIC_EMPOWERMENT).fact(CRISIS_AROSE, 115);
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening.2");
        // A fact of what waits counts all the same.
        walk.told(REFERRAL_LETTER_SIGNED, 117, FactDetails.ofAgency("economic-agency"))
                .facts(BRIEF_SCREENING_RECORDED, ESCORT_COMPLETED)
                .fact(VICTIM_SAFE, 200);
        assertThat(walk.in(ACTIVE)).containsExactly("refer-health");
    }
}
