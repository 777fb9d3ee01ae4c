package id.lindung.intake.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    @Test
    void anUnknownAgeHasItsOwnBandAndCountsAsAdult() {
        assertThat(VictimAgeBand.of(OptionalInt.empty())).isEqualTo(VictimAgeBand.UNKNOWN);
        assertThat(VictimAgeBand.UNKNOWN.isChild()).isFalse();
        assertThat(AllegedAgeBand.of(OptionalInt.empty())).isEqualTo(AllegedAgeBand.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0, 0-5, true",
        "5, 0-5, true",
        "6, 6-12, true",
        "12, 6-12, true",
        "13, 13-17, true",
        "17, 13-17, true",
        "18, 18-24, false",
        "24, 18-24, false",
        "25, 25-44, false",
        "44, 25-44, false",
        "45, 45-59, false",
        "59, 45-59, false",
        "60, 60+, false",
        "130, 60+, false",
    })
    void aVictimsBandsHaveNeitherGapNorOverlap(int years, String band, boolean child) {
        var found = VictimAgeBand.of(OptionalInt.of(years));

        assertThat(found.code()).isEqualTo(band);
        assertThat(found.isChild()).isEqualTo(child);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0, 0-17", "17, 0-17", "18, 18-24", "24, 18-24", "25, 25-59", "59, 25-59", "60, 60+", "130, 60+"})
    void anAllegedPerpetratorsBandsHaveNeitherGapNorOverlap(int years, String band) {
        assertThat(AllegedAgeBand.of(OptionalInt.of(years)).code()).isEqualTo(band);
    }
}
