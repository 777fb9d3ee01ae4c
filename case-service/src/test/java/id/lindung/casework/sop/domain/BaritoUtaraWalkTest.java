package id.lindung.casework.sop.domain;

import static id.lindung.casework.sop.domain.FactCode.*;
import static id.lindung.casework.sop.domain.StepState.ACTIVE;
import static id.lindung.casework.sop.domain.StepState.COMPLETED;
import static id.lindung.casework.sop.domain.StepState.PAUSED;
import static id.lindung.casework.sop.domain.StepState.SKIPPED;
import static id.lindung.casework.sop.domain.Walk.minute;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.casefile.domain.ViolenceKind;
import id.lindung.casework.consent.domain.ServiceCode;
import id.lindung.casework.work.domain.Level;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts in, steps and clocks out; on both procedures of Barito Utara. */
class BaritoUtaraWalkTest {

    private static final String DIRECT = "62.05/barito-utara-direct-crisis";
    private static final String INDIRECT = "62.05/barito-utara-indirect";

    private static Walk direct(boolean crisis, ViolenceKind... violence) {
        return Walk.of(DIRECT, Walk.came("walk-in", crisis, violence));
    }

    private static Walk indirect(String channel, boolean crisis) {
        return Walk.of(INDIRECT, Walk.came(channel, crisis));
    }

    @Test
    void directInACrisisWithAnotherAgency() {
        var walk = direct(true, ViolenceKind.PHYSICAL)
                .facts(COMPLAINT_REGISTERED, BRIEF_SCREENING_RECORDED, DISPOSITION_DECIDED, COVER_LETTER_SIGNED)
                .fact(ESCORT_COMPLETED, 40)
                .fact(SAFETY_OBSERVED, 60)
                .fact(SAFETY_OBSERVED, 90);
        assertThat(walk.in(ACTIVE)).containsExactly("safe-watch");
        assertThat(walk.step("safe-watch").repetitions()).isEqualTo(2);
        assertThat(walk.step("safe-watch").dueAt()).contains(minute(120));
        walk.fact(VICTIM_SAFE, 130);
        assertThat(walk.step("safe-watch").elapsedMinutes()).contains(130);
        assertThat(walk.step("safe-watch").within()).contains(false);
        walk.told(SCREENING_RECORDED, 200, FactDetails.ofNeeds(Set.of(ServiceCode.HEALTH)))
                .fact(AGREEMENT_DRAFTED, 210)
                .fact(AGREEMENT_SIGNED, 220)
                .fact(MEDIATION_HELD, 300)
                .fact(INVESTIGATION_DONE, 310);
        assertThat(walk.in(ACTIVE)).containsExactly("interventions");
        assertThat(walk.step("interventions").activities()).containsExactly("mediation", "investigation");
        walk.fact(NEGOTIATION_HELD, 320);
        assertThat(walk.in(ACTIVE)).containsExactly("referral-dossier");
        walk.fact(REFERRAL_DRAFTED, 330)
                .fact(REFERRAL_LETTER_SIGNED, 340)
                .fact(REFERRAL_SENT, 350)
                .fact(MONITORING_VISITED, 400)
                .fact(MONITORING_COMPLETED, 500)
                .fact(FINAL_REPORT_COMPLETED, 600)
                .fact(DOCUMENTATION_COMPLETED, 700);
        assertThat(walk.run.endState()).contains("documented");
        assertThat(walk.in(SKIPPED)).containsExactly("safety-plan");
        assertThat(walk.in(COMPLETED)).hasSize(16);
    }

    @Test
    void theReferralOfACrisisIsNoneOfThoseThatSheAgreesTo() {
        // Given
        var emergency = FactDetails.ofAgency("puskesmas").on(Ground.EMERGENCY);
        var walk = direct(true, ViolenceKind.PHYSICAL)
                .facts(COMPLAINT_REGISTERED, BRIEF_SCREENING_RECORDED, DISPOSITION_DECIDED)
                .told(REFERRAL_DRAFTED, 10, emergency)
                .told(COVER_LETTER_SIGNED, 11, emergency)
                .told(REFERRAL_SENT, 12, emergency);
        assertThat(walk.in(ACTIVE)).containsExactly("escort");
        // When
        walk.facts(ESCORT_COMPLETED, VICTIM_SAFE)
                .told(SCREENING_RECORDED, 200, FactDetails.ofNeeds(Set.of(ServiceCode.HEALTH)))
                .facts(AGREEMENT_DRAFTED, AGREEMENT_SIGNED)
                .facts(MEDIATION_HELD, NEGOTIATION_HELD, INVESTIGATION_DONE);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("referral-dossier");
        walk.facts(REFERRAL_DRAFTED, REFERRAL_LETTER_SIGNED);
        assertThat(walk.in(ACTIVE)).containsExactly("agency-contact");
    }

    @Test
    void withoutAnotherAgencyTheFinalReportIsDueAllTheSame() {
        var walk = direct(false)
                .facts(COMPLAINT_REGISTERED, SCREENING_RECORDED, AGREEMENT_DRAFTED, AGREEMENT_SIGNED)
                .facts(MEDIATION_HELD, NEGOTIATION_HELD, INVESTIGATION_DONE);
        assertThat(walk.step("referral-letter").skipReason()).contains(SkipReason.NOT_NEEDED);
        assertThat(walk.in(ACTIVE)).containsExactly("monitoring");
        walk.facts(MONITORING_COMPLETED);
        assertThat(walk.in(ACTIVE)).containsExactly("final-report");
    }

    @Test
    void whatTheLawRefusesLeavesWhatIsWanted() {
        // Given: sexual violence comes to light only when mediation has been planned
        var walk = direct(false, ViolenceKind.PHYSICAL)
                .facts(COMPLAINT_REGISTERED, SCREENING_RECORDED, AGREEMENT_DRAFTED, AGREEMENT_SIGNED)
                .fact(INVESTIGATION_DONE, 10);
        assertThat(walk.in(ACTIVE)).containsExactly("interventions");
        // When
        walk.told(VIOLENCE_FOUND, 20, FactDetails.ofViolence(Set.of(ViolenceKind.SEXUAL)));
        // Then
        assertThat(walk.step("interventions").completedAt()).contains(minute(20));
        var activities = walk.procedure.definition().step("interventions").parts();
        assertThat(activities)
                .extracting(
                        activity -> activity.refusedBy(walk.run.circumstances()).orElse("allowed"))
                .containsExactly("UU 12/2022 art. 23", "UU 12/2022 art. 23", "allowed");
    }

    @Test
    void directRefusedIsDocumented() {
        var walk = direct(false).facts(COMPLAINT_REGISTERED, SCREENING_RECORDED, AGREEMENT_DRAFTED, AGREEMENT_REFUSED);
        assertThat(walk.in(ACTIVE)).containsExactly("safety-plan");
        walk.facts(SAFETY_PLAN_OFFERED, DOCUMENTATION_COMPLETED);
        assertThat(walk.run.endState()).contains("refused-documented");
    }

    @Test
    void aLetterIsRegisteredAnsweredInTwoCopiesAndFiled() {
        var walk = indirect("letter", false);
        assertThat(walk.in(ACTIVE)).containsExactly("letter-register");
        walk.fact(COMPLAINT_REGISTERED, 3);
        assertThat(walk.in(ACTIVE)).containsExactly("letter-register");
        walk.fact(COMPLAINT_LETTER_REGISTERED, 5);
        assertThat(walk.in(ACTIVE)).containsExactly("letter-follow-up");
        walk.byHand("letter-follow-up", 20)
                .fact(COMPLAINT_VERIFIED, 30)
                .fact(COMPLAINT_OFFICER_ASSIGNED, 40)
                .decided(COMPLAINT_STUDIED, 50, "unclear");
        assertThat(walk.in(ACTIVE)).containsExactly("clarification");
        walk.fact(COMPLAINT_CLARIFIED, 60)
                .fact(REPLY_LETTER_DRAFTED, 70)
                .fact(REPLY_LETTER_APPROVED, 80)
                .fact(REPLY_LETTER_SIGNED, 90)
                .fact(REPLY_LETTER_ARCHIVED, 100)
                .fact(REPLY_LETTER_SENT, 110)
                .fact(DOCUMENTATION_COMPLETED, 120);
        assertThat(walk.run.endState()).contains("documented");
        assertThat(walk.in(SKIPPED))
                .containsExactly("brief-screening", "escort", "safe-watch", "services-explained", "in-person-advice");
        assertThat(walk.step("registration").elapsedMinutes()).contains(0);
    }

    @Test
    void aCallerIsToldAndAdvisedAndGetsNoLetter() {
        var walk = indirect("phone", false).fact(COMPLAINT_REGISTERED, 10);
        assertThat(walk.step("registration").within()).contains(true);
        walk.byHand("services-explained", 12)
                .byHand("in-person-advice", 14)
                .facts(COMPLAINT_VERIFIED, COMPLAINT_OFFICER_ASSIGNED)
                .decided(COMPLAINT_STUDIED, 30, "clear");
        assertThat(walk.in(ACTIVE)).containsExactly("documentation");
        assertThat(walk.step("reply-sending").skipReason()).contains(SkipReason.NOT_NEEDED);
        assertThat(walk.step("clarification").skipReason()).contains(SkipReason.OTHER_PATH);
    }

    @Test
    void aCallThatTurnsIntoACrisisGoesFirstAndReturns() {
        // Given
        var walk = indirect("phone", false).fact(COMPLAINT_REGISTERED, 4);
        assertThat(walk.in(ACTIVE)).containsExactly("services-explained");
        // When
        walk.told(CRISIS_AROSE, 6, FactDetails.ofRisk(Level.HIGH));
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening.2");
        assertThat(walk.in(PAUSED)).containsExactly("services-explained");
        assertThat(walk.step("services-explained").pauseReason()).contains(PauseReason.CRISIS);
        assertThat(walk.step("brief-screening.2").dueAt()).contains(minute(15));
        // When
        walk.fact(BRIEF_SCREENING_RECORDED, 14).fact(ESCORT_COMPLETED, 40).fact(VICTIM_SAFE, 90);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("services-explained");
        assertThat(walk.step("safe-watch.2").completedAt()).contains(minute(90));
        // When another crisis arises, later still
        walk.byHand("services-explained", 95).fact(CRISIS_AROSE, 96);
        // Then
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening.3");
        assertThat(walk.in(PAUSED)).containsExactly("in-person-advice");
    }

    @Test
    void aCallInACrisisWalksItsStepsOnItsWay() {
        var walk = indirect("phone", true).fact(COMPLAINT_REGISTERED, 4);
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening");
        walk.fact(CRISIS_AROSE, 5);
        assertThat(walk.in(ACTIVE)).containsExactly("brief-screening");
        walk.facts(BRIEF_SCREENING_RECORDED, ESCORT_COMPLETED, VICTIM_SAFE);
        assertThat(walk.in(ACTIVE)).containsExactly("services-explained");
    }
}
