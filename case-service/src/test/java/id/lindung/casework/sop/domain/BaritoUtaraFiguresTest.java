package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The figures of barito-utara-direct-crisis.txt and barito-utara-indirect.txt, typed from the documents. */
class BaritoUtaraFiguresTest {

    private final Figures direct = new Figures("62.05/barito-utara-direct-crisis");
    private final Figures indirect = new Figures("62.05/barito-utara-indirect");

    @Test
    void theDirectOneHasFourteenStepsAHundredAndTwentyMinutesAndOneRequirement() {
        direct.assertComplete(
                14,
                "requirement",
                "who-sets-priority",
                "crisis-level",
                "two-letters",
                "consent-before-crisis-referral",
                "who-signs",
                "agreement-refusal",
                "three-interventions",
                "agency-needed",
                "dossier-after-signing",
                "four-things-in-one",
                "final-report-without-referral",
                "monitoring-interval",
                "stated-total",
                "no-step-times");
        direct.assertActorsRuled(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14);
        direct.assertTotal("PT120M", "120 Menit");
        assertThat(direct.sop().source().requirements()).hasSize(1);
        assertThat(direct.sop().source().number()).isNull();
        assertThat(direct.sop().runningOrder()).isNull();
    }

    @Test
    void theDirectOnesStepsAreThoseOfItsTable() {
        assertThat(direct.stepsBySource())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(1, List.of("registration")),
                        Map.entry(2, List.of("brief-screening")),
                        Map.entry(3, List.of("disposition")),
                        Map.entry(4, List.of("cover-letter")),
                        Map.entry(5, List.of("escort")),
                        Map.entry(6, List.of("safe-watch")),
                        Map.entry(7, List.of("screening")),
                        Map.entry(8, List.of("agreement-draft")),
                        Map.entry(9, List.of("agreement")),
                        Map.entry(10, List.of("interventions")),
                        Map.entry(11, List.of("referral-dossier")),
                        Map.entry(12, List.of("referral-letter")),
                        Map.entry(13, List.of("agency-contact", "monitoring", "final-report")),
                        Map.entry(14, List.of("documentation"))));
    }

    @Test
    void theDirectOneDemandsNoDocumentAndStatesNoTimeForAStep() {
        assertThat(direct.wanted("registration")).isEmpty();
        direct.sop().steps().stream()
                .filter(step -> !step.id().equals("safe-watch"))
                .forEach(step -> direct.assertClock(step.id(), ClockKind.OPEN, "", ""));
        direct.assertClock("safe-watch", ClockKind.DEADLINE, "", "PT120M");
        assertThat(direct.step("safe-watch").clock().from().code()).isEqualTo("receipt");
    }

    @Test
    void twoLettersAreSignedAndTheFirstRestsOnTheEmergency() {
        assertThat(direct.step("cover-letter").completedBy()).containsExactly(FactCode.COVER_LETTER_SIGNED);
        assertThat(direct.step("cover-letter").ground()).isEqualTo(Ground.EMERGENCY);
        assertThat(direct.step("referral-letter").completedBy()).containsExactly(FactCode.REFERRAL_LETTER_SIGNED);
        assertThat(direct.step("referral-letter").ground()).isNull();
    }

    @Test
    void allThreeInterventionsAreWanted() {
        var activities = direct.step("interventions").activities();
        assertThat(activities).isNotNull();
        assertThat(activities.mode()).isEqualTo(Activities.Mode.ALL_OF);
        assertThat(activities.of())
                .extracting(Activities.Activity::id)
                .containsExactly("mediation", "negotiation", "investigation");
    }

    @Test
    void theIndirectOneHasFourteenStepsFifteenMinutesAndTwoRequirements() {
        indirect.assertComplete(
                14,
                "form-of-a-caller",
                "report-as-requirement",
                "two-parties",
                "principles",
                "telling-the-victim",
                "verify-before-study",
                "channels-of-reply",
                "agency-channel",
                "draft-and-approval",
                "in-duplicate",
                "register-on-arrival",
                "invitation",
                "stated-total",
                "no-crisis-branch");
        indirect.assertActorsRuled(1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        indirect.assertTotal("PT15M", "15 Menit");
        assertThat(indirect.sop().source().requirements()).hasSize(2);
        indirect.assertClock("registration", ClockKind.EFFORT, "", "PT15M");
    }

    @Test
    void theIndirectOnesStepsAreThoseOfItsTableInAnOrderThatIsStated() {
        assertThat(indirect.stepsBySource())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(1, List.of("registration")),
                        Map.entry(2, List.of("registration")),
                        Map.entry(3, List.of("services-explained")),
                        Map.entry(4, List.of("in-person-advice")),
                        Map.entry(5, List.of("letter-follow-up")),
                        Map.entry(6, List.of("verification")),
                        Map.entry(7, List.of("assignment")),
                        Map.entry(8, List.of("study")),
                        Map.entry(9, List.of("clarification")),
                        Map.entry(10, List.of("reply-draft", "reply-approval")),
                        Map.entry(11, List.of("reply-signing")),
                        Map.entry(12, List.of("letter-register", "archive")),
                        Map.entry(13, List.of("reply-sending")),
                        Map.entry(14, List.of("documentation"))));
        assertThat(indirect.sop().runningOrder()).isNotNull();
    }

    @Test
    void theReplyIsSignedInTwoCopies() {
        assertThat(indirect.step("reply-signing").requires())
                .singleElement()
                .satisfies(wanted -> assertThat(wanted.copies()).isEqualTo(2));
    }
}
