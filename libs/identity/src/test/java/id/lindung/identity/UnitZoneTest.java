package id.lindung.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitZoneTest {

    @Test
    void aUnitOfNoProvinceHasNoTime() {
        assertThat(UnitZone.of("99.01")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "11.01, Asia/Jakarta",
        "21.71, Asia/Jakarta",
        "35.10, Asia/Jakarta",
        "61.01, Asia/Jakarta",
        "62.11, Asia/Jakarta",
        "51.71, Asia/Makassar",
        "53.01, Asia/Makassar",
        "63.01, Asia/Makassar",
        "65.01, Asia/Makassar",
        "76.01, Asia/Makassar",
        "81.01, Asia/Jayapura",
        "91.71, Asia/Jayapura",
        "96.01, Asia/Jayapura",
    })
    void aUnitLivesByTheTimeOfItsProvince(String unit, String zone) {
        assertThat(UnitZone.of(unit)).contains(ZoneId.of(zone));
    }
}
