package id.lindung.casework.sop.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of ogan-ilir-domestic-violence.txt, typed from the document. */
class OganIlirFiguresTest {

    private final Figures figures = new Figures("16.10/ogan-ilir-domestic-violence");

    @Test
    void itHasNineStepsThreeDaysAndThreeRequirements() {
        figures.assertComplete(
                9,
                "sekpri",
                "power-of-attorney",
                "identity-copy",
                "medical-legal-report",
                "needs-with-whom",
                "no-consent",
                "puskesmas-and-hospital",
                "three-days-of-what",
                "stated-total",
                "stages-of-response",
                "service-feedback",
                "agreement-refusal");
        figures.assertActorsRuled(3, 5, 7, 8, 9);
        figures.assertTotal("P3D", "3 Hari");
        assertThat(figures.sop().source().requirements()).hasSize(3);
        assertThat(figures.stepsBySource())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1, List.of("registration"),
                        2, List.of("registration"),
                        3, List.of("registration"),
                        4, List.of("registration"),
                        5, List.of("interview"),
                        6, List.of("interview"),
                        7, List.of("counselling"),
                        8,
                                List.of(
                                        "internal-report",
                                        "refer-health",
                                        "refer-legal",
                                        "refer-spiritual",
                                        "refer-social",
                                        "refer-economic"),
                        9, List.of("monitoring")));
    }

    @Test
    void aLetterAReportAndAPowerOfAttorneyAreWantedWhereThereIsOne() {
        assertThat(figures.step("registration").requires())
                .filteredOn(wanted -> !wanted.ifExists())
                .extracting(Requirement::anyOf)
                .containsExactly(List.of("victim-identity-copy", "reporter-identity-copy"), List.of("complaint-form"));
        assertThat(figures.wanted("registration"))
                .contains("institution-letter", "medical-legal-report", "power-of-attorney");
    }

    @ParameterizedTest
    @CsvSource({
        "refer-health, health, puskesmas hospital",
        "refer-legal, law-enforcement legal-aid, police-uppa",
        "refer-spiritual, religious-companionship, spiritual-companion",
        "refer-social, social-rehabilitation social-reintegration, social-service",
        "refer-economic, economic-empowerment, economic-agency"
    })
    void eachNeedIsReferredToItsAgenciesWithinThreeWorkingDaysOfReceipt(String step, String needs, String agencies) {
        var refer = figures.step(step);
        assertThat(refer.when()).isNotNull();
        assertThat(refer.when().needs()).extracting(need -> need.code()).containsExactly(needs.split(" "));
        assertThat(refer.activities()).isNotNull();
        assertThat(refer.activities().mode()).isEqualTo(Activities.Mode.ALL_OF);
        assertThat(refer.parts()).extracting(Activities.Activity::agency).containsExactly(agencies.split(" "));
        figures.assertClock(step, ClockKind.DEADLINE, "", "P3D");
        assertThat(refer.clock().from().code()).isEqualTo("receipt");
        assertThat(refer.clock().time()).isEqualTo(ClockCalendar.WORKING);
        assertThat(refer.next()).containsExactly("monitoring");
    }

    @Test
    void threeDaysAreForTheResponseUnlessAUnitRulesOtherwise() {
        figures.assertClock("monitoring", ClockKind.OPEN, "", "");
        var other = figures.sop().under(Map.of("stated-total", "completion", "three-days-of-what", "calendar-days"));
        assertThat(other.step("monitoring").clock().maxMinutes()).isEqualTo(3 * 8 * 60);
        assertThat(other.step("refer-legal").clock().maxMinutes()).isEqualTo(3 * 24 * 60);
    }
}
