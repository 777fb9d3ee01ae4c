package id.lindung.casework.sop.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.domain.FaultSeverity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a source contradicts itself or discloses too early: an error, unless the definition says how it is read. */
class ContradictionTest {

    private static final String TOTAL = "  statedTotal: {max: %s, cite: 'x'}\n  legalBases: []";

    /** What is wrong with the totals of the five sources, and that each says how it is read. */
    @ParameterizedTest
    @CsvSource({
        "35.10/banyuwangi-p2tp2a, total.exceeded",
        "62.05/barito-utara-direct-crisis, total.repeated",
        "62.05/barito-utara-indirect, total.waits-outside",
        "16.10/ogan-ilir-domestic-violence, total.repeated"
    })
    void theSourcesContradictTheirTotalsAndAreRuled(String sop, String code) throws IOException {
        var reading = SopFile.read(Files.readAllBytes(Path.of("src/main/resources/sops/" + sop + ".v1.yaml")));
        assertThat(reading.isUsable()).isTrue();
        assertThat(told(reading)).contains("warning " + code + " /source/statedTotal");
    }

    @Test
    void whatAddsUpToMoreThanTheTotalIsAnErrorUntilItIsRuled() throws IOException {
        var contradicting = sound().replace("  legalBases: []", TOTAL.formatted("PT39M"));
        assertThat(told(read(contradicting))).containsExactly("error total.exceeded /source/statedTotal");
        var ruled = contradicting.replace("  - id: clock\n", "  - id: stated-total\n");
        assertThat(read(ruled).isUsable()).isTrue();
        assertThat(told(read(ruled))).containsExactly("warning total.exceeded /source/statedTotal");
        // 30 minutes and 10 on either way.
        assertThat(told(read(sound().replace("  legalBases: []", TOTAL.formatted("PT40M")))))
                .isEmpty();
    }

    @Test
    void aStepThatRepeatsOrWaitsOutsideIsBoundByNoTotal() throws IOException {
        var total = sound().replace("  legalBases: []", TOTAL.formatted("P1D"));
        assertThat(told(read(total.replace("    end: done", "    waitsOutside: true\n    end: done"))))
                .containsExactly("error total.waits-outside /source/statedTotal");
        assertThat(told(read(total.replace("    end: done", "    repeat: {on: [monitoring.visited]}\n    end: done"))))
                .containsExactly("error total.repeated /source/statedTotal");
    }

    @Test
    void nobodyOutsideIsToldBeforeSheAgreesWithoutAGround() throws IOException {
        var early = sound().replace("[screening.recorded]", "[referral.letter-signed]");
        assertThat(told(read(early))).containsExactly("error referral.without-ground /steps/0");
        assertThat(told(read(early.replace("    next: decide", "    ground: emergency\n    next: decide"))))
                .isEmpty();
        // Of the last step she comes to by both ways, and on one of them she refused.
        assertThat(told(read(sound().replace("[documentation.completed]", "[referral.sent]"))))
                .containsExactly("error referral.without-ground /steps/2");
    }

    private static List<String> told(SopReading reading) {
        return reading.faults().stream()
                .map(placed -> {
                    var fault = placed.fault();
                    FaultSeverity severity = fault.severity();
                    return severity.code() + " " + fault.code().code() + " " + fault.pointer();
                })
                .toList();
    }

    private static SopReading read(String yaml) {
        return SopFile.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String sound() throws IOException {
        return Files.readString(Path.of("src/test/resources/sops/sound.v1.yaml"));
    }
}
