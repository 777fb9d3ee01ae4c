package id.lindung.casework.sop.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.casework.sop.domain.NewFile;
import id.lindung.casework.sop.domain.UnitProcedures;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the five a new case file walks, as their titles say. */
class ShippedSopsTest {

    private static final ShippedSops SHIPPED = ShippedSops.read();

    @ParameterizedTest
    @CsvSource({
        "62.11, walk-in, true, pulang-pisau-direct-crisis",
        "62.11, phone, true, none",
        "62.05, walk-in, true, barito-utara-direct-crisis",
        "62.05, walk-in, false, barito-utara-direct-crisis",
        "62.05, phone, false, barito-utara-indirect",
        "62.05, letter, true, barito-utara-indirect",
        "62.05, agency-referral, false, barito-utara-indirect",
        "35.10, walk-in, true, banyuwangi-p2tp2a",
        "35.10, outreach, false, banyuwangi-p2tp2a",
        "35.10, agency-referral, false, banyuwangi-p2tp2a",
        "16.10, walk-in, true, ogan-ilir-domestic-violence",
        "16.10, walk-in, false, none",
        "99.99, walk-in, true, none"
    })
    void aFileWalksWhatItsUnitPublishedForSuchComplaints(String unit, String channel, boolean domestic, String sop) {
        var file = new NewFile(channel, false, Set.of("physical"), domestic, LocalDate.of(2026, 11, 23));
        assertThat(SHIPPED.of(unit)
                        .chosenFor(file)
                        .map(UnitProcedures.Activation::sop)
                        .orElse("none"))
                .isEqualTo(sop);
    }
}
