package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The figures of banyuwangi-p2tp2a.txt, typed from the document. */
class BanyuwangiFiguresTest {

    private final Figures figures = new Figures("35.10/banyuwangi-p2tp2a");

    @Test
    void itHasEightStepsTwoWeeksAndThreeDocumentsInItsHeader() {
        figures.assertComplete(
                8,
                "boxes-of-the-head",
                "documents-of-header-and-table",
                "police-letter",
                "output-of-step-1",
                "domestic-or-other",
                "consent-after-assessment",
                "subject-of-consent",
                "recommendation-or-decision",
                "no-of-the-head",
                "silence-of-the-head",
                "two-weeks-or-two-days",
                "stated-total",
                "safe-house-or-family",
                "internal-referral",
                "agreement-refusal");
        figures.assertActorsRuled(1, 2, 3, 4, 5, 6, 7, 8);
        figures.assertTotal("P14D", "2 Minggu");
        assertThat(figures.sop().source().requirements()).hasSize(3);
        assertThat(figures.stepsBySource())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1, List.of("registration"),
                        2, List.of("interview"),
                        3, List.of("case-status"),
                        4, List.of("assessment"),
                        5, List.of("consent"),
                        6, List.of("recommendation", "head-decision"),
                        7, List.of("placement", "cover-letter", "safe-house-stay"),
                        8, List.of("documentation")));
    }

    @Test
    void theTimesAreThoseOfTheDocument() {
        figures.assertClock("registration", ClockKind.DEADLINE, "", "P1D");
        figures.assertClock("interview", ClockKind.EFFORT, "PT2H", "PT3H");
        figures.assertClock("case-status", ClockKind.EFFORT, "", "PT1H");
        figures.assertClock("assessment", ClockKind.EFFORT, "", "PT2H");
        figures.assertClock("consent", ClockKind.EFFORT, "", "PT1H");
        figures.assertClock("recommendation", ClockKind.EFFORT, "", "PT30M");
        figures.assertClock("safe-house-stay", ClockKind.STAY, "PT48H", "P14D");
        figures.assertClock("documentation", ClockKind.EFFORT, "", "PT30M");
    }

    @Test
    void twoWeeksAre336HoursAndTheOtherReadingIs48() {
        assertThat(figures.step("safe-house-stay").clock().max()).isEqualTo(Duration.ofHours(336));
        var other = figures.sop().under(Map.of("two-weeks-or-two-days", "two-days"));
        assertThat(other.step("safe-house-stay").clock().max()).isEqualTo(Duration.ofHours(48));
    }

    @Test
    void theTimesOfTheStepsAddUpToMoreThanTheStatedTotal() {
        var sum = figures.sop().steps().stream()
                .filter(step -> !step.source().isEmpty())
                .map(step -> step.clock().max())
                .filter(Objects::nonNull)
                .reduce(Duration.ZERO, Duration::plus);
        // 1 day, 3 h, 1 h, 2 h, 1 h, 30 min, 2 weeks, 30 min
        assertThat(sum).isEqualTo(Duration.ofDays(15).plusHours(8));
    }

    @Test
    void theTableAsksForSixThingsAndTheHeaderForThree() {
        assertThat(figures.wanted("registration"))
                .containsExactlyInAnyOrder(
                        "identity-card",
                        "family-card",
                        "birth-certificate",
                        "accompaniment-request",
                        "police-sector-referral",
                        "chronology",
                        "service-form",
                        "complaint-form");
    }

    @Test
    void theHeadDecidesAndHasADay() {
        var decision = figures.step("head-decision");
        assertThat(decision.actors().perform()).containsExactly(SopActor.HEAD_OF_OFFICE);
        assertThat(decision.decision()).extracting(Outcome::outcome).containsExactly("approved", "declined");
        assertThat(decision.expiry()).isEqualTo(new Expiry(Duration.ofDays(1), ClockCalendar.WORKING, "approved"));
    }
}
