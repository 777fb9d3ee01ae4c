package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each published procedure from first contact to documentation, and on its refusal or emergency path, through one running
 * system; Pulang Pisau's is walked in {@link JourneyIT}. The numbers are those of the printed documents, in the order in
 * which they run; what has none is ours, where a document is silent.
 */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProceduresIT {

    private final BaritoUtara baritoUtara;
    private final Banyuwangi banyuwangi;
    private final OganIlir oganIlir;

    ProceduresIT(RunningStack system) {
        baritoUtara = new BaritoUtara(Regency.setUp(system.people("62.05"), "Barito Utara"));
        banyuwangi = new Banyuwangi(Regency.setUp(system.people("35.10"), "Banyuwangi"));
        oganIlir = new OganIlir(Regency.setUp(system.people("16.10"), "Ogan Ilir"));
    }

    @Test
    void baritoUtaraServesAWomanInCrisisThroughAllFourteenSteps() {
        var walk = baritoUtara.crisisAndReferral();
        assertThat(walk.procedure()).isEqualTo("barito-utara-direct-crisis v1");
        assertThat(walk.course())
                .containsExactly(
                        "1 registration",
                        "2 brief-screening",
                        "3 disposition",
                        "4 cover-letter",
                        "5 escort",
                        "6 safe-watch",
                        "7 screening",
                        "8 agreement-draft",
                        "9 agreement",
                        "10 interventions",
                        "11 referral-dossier",
                        "12 referral-letter",
                        "13 agency-contact",
                        "13 monitoring",
                        "13 final-report",
                        "14 documentation");
        assertThat(walk.skipped()).containsExactly("safety-plan");
        assertDocumented(walk, "documented", "completed");
    }

    @Test
    void whoeverRefusesInBaritoUtaraHasAPlanAndADocumentedFile() {
        var walk = baritoUtara.refusal();
        assertThat(walk.procedure()).isEqualTo("barito-utara-direct-crisis v1");
        assertThat(walk.course())
                .containsExactly(
                        "1 registration",
                        "7 screening",
                        "8 agreement-draft",
                        "9 agreement",
                        "safety-plan",
                        "14 documentation");
        assertDocumented(walk, "refused-documented", "agreement-refused");
    }

    @Test
    void baritoUtaraAnswersALetterByLetter() {
        var walk = baritoUtara.unclearLetter();
        assertThat(walk.procedure()).isEqualTo("barito-utara-indirect v1");
        assertThat(walk.course())
                .containsExactly(
                        "12 letter-register",
                        "1,2 registration",
                        "5 letter-follow-up",
                        "6 verification",
                        "7 assignment",
                        "8 study",
                        "9 clarification",
                        "10 reply-draft",
                        "10 reply-approval",
                        "11 reply-signing",
                        "12 archive",
                        "13 reply-sending",
                        "14 documentation");
        assertThat(walk.skipped())
                .containsExactly("brief-screening", "escort", "safe-watch", "services-explained", "in-person-advice");
        assertDocumented(walk, "documented", "completed");
    }

    @Test
    void aCallToBaritoUtaraThatTurnsIntoACrisisComesBackToItself() {
        var walk = baritoUtara.callThatTurnsIntoACrisis();
        assertThat(walk.procedure()).isEqualTo("barito-utara-indirect v1");
        assertThat(walk.course())
                .containsExactly(
                        "1,2 registration",
                        "brief-screening.2",
                        "escort.2",
                        "safe-watch.2",
                        "3 services-explained",
                        "4 in-person-advice",
                        "6 verification",
                        "7 assignment",
                        "8 study",
                        "14 documentation");
        assertThat(walk.skipped())
                .contains(
                        "letter-register",
                        "clarification",
                        "reply-draft",
                        "reply-approval",
                        "reply-signing",
                        "archive",
                        "reply-sending");
        assertDocumented(walk, "documented", "completed");
    }

    @Test
    void banyuwangiDecidesAndShelters() {
        var walk = banyuwangi.safeHouse();
        assertThat(walk.procedure()).isEqualTo("banyuwangi-p2tp2a v1");
        assertThat(walk.course())
                .containsExactly(
                        "1 registration",
                        "2 interview",
                        "3 case-status",
                        "4 assessment",
                        "5 consent",
                        "6 recommendation",
                        "6 head-decision",
                        "7 placement",
                        "7 cover-letter",
                        "7 safe-house-stay",
                        "safety-plan",
                        "8 documentation");
        assertThat(walk.skipped()).containsExactly("brief-screening", "escort", "safe-watch");
        assertDocumented(walk, "documented", "completed");
    }

    @Test
    void whoeverRefusesInBanyuwangiIsShelteredByNobody() {
        var walk = banyuwangi.refusal();
        assertThat(walk.procedure()).isEqualTo("banyuwangi-p2tp2a v1");
        assertThat(walk.course())
                .containsExactly(
                        "1 registration",
                        "2 interview",
                        "3 case-status",
                        "4 assessment",
                        "5 consent",
                        "safety-plan",
                        "8 documentation");
        assertThat(walk.skipped())
                .contains("recommendation", "head-decision", "placement", "cover-letter", "safe-house-stay");
        assertDocumented(walk, "refused-documented", "agreement-refused");
    }

    @Test
    void oganIlirRefersForEachNeedAndThenMonitors() {
        var walk = oganIlir.referredForTwoNeeds();
        assertThat(walk.procedure()).isEqualTo("ogan-ilir-domestic-violence v1");
        assertThat(walk.course())
                .containsExactly(
                        "1,2,3,4 registration",
                        "5,6 interview",
                        "7 counselling",
                        "agreement",
                        "8 internal-report",
                        "8 refer-legal",
                        "8 refer-health",
                        "9 monitoring",
                        "documentation");
        assertThat(walk.skipped()).contains("refer-spiritual", "refer-social", "refer-economic", "safety-plan");
        assertDocumented(walk, "documented", "completed");
    }

    @Test
    void whoeverRefusesInOganIlirIsReferredToNobody() {
        var walk = oganIlir.refusal();
        assertThat(walk.procedure()).isEqualTo("ogan-ilir-domestic-violence v1");
        assertThat(walk.course())
                .containsExactly(
                        "1,2,3,4 registration",
                        "5,6 interview",
                        "7 counselling",
                        "agreement",
                        "safety-plan",
                        "documentation");
        assertThat(walk.skipped())
                .contains(
                        "internal-report",
                        "refer-health",
                        "refer-legal",
                        "refer-spiritual",
                        "refer-social",
                        "refer-economic",
                        "monitoring");
        assertDocumented(walk, "refused-documented", "agreement-refused");
    }

    /** It ended so, what was done is on record once, and for that reason her file may be closed. */
    private static void assertDocumented(ProcedureWalk walk, String end, String closure) {
        assertThat(walk.end()).isEqualTo(end);
        assertThat(walk.documentations()).isOne();
        assertThat(walk.work().close(closure).expect(200).text("/state")).isEqualTo("closed");
    }
}
