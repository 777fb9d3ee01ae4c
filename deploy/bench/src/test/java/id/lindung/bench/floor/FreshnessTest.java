package id.lindung.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final String ID = "0193524e-7a3b-7c4d-8e5f-0123456789ab";
    private static final String HASH = "\\x000102030405060708090a0b0c0d0e0f";

    private final Freshness freshness = new Freshness(new Random(1), Map.of("700001", "800007"));

    @Test
    void idsAndHashesAreNewAndAlikeWhereTheyWereAlike() {
        assertThat(freshness.of(ID)).isNotEqualTo(ID).isEqualTo(freshness.of(ID));
        assertThat(UUID.fromString(freshness.of(ID)).version()).isEqualTo(7);
        assertThat(UUID.fromString(freshness.of(ID)).variant()).isEqualTo(2);
        assertThat(freshness.of(HASH)).isNotEqualTo(HASH).hasSameSizeAs(HASH).startsWith("\\x");
        assertThat(freshness.of("-4611686018427387904")).isNotEqualTo("-4611686018427387904");
        assertThat(new Freshness(new Random(2), Map.of()).of(ID)).isNotEqualTo(freshness.of(ID));
    }

    @Test
    void everythingElseStaysButWhatIsGiven() {
        assertThat(freshness.of("700001")).isEqualTo("800007");
        assertThat(freshness.of("62.11")).isEqualTo("62.11");
        assertThat(freshness.of("2026")).isEqualTo("2026");
        assertThat(freshness.of("\\x01")).isEqualTo("\\x01");
    }
}
