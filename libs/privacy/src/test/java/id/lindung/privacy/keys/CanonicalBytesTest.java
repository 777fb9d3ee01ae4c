package id.lindung.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonicalBytesTest {
    @Test
    void aCharacterThatMovesToTheNextValueGivesOtherBytes() {
        assertThat(hex(of().text("ab").text("c")))
                .isNotEqualTo(hex(of().text("a").text("bc")))
                .isNotEqualTo(hex(of().text("abc")))
                .isNotEqualTo(hex(of().text("abc").text("")));
    }

    @Test
    void anAbsentTextIsNotAnEmptyOne() {
        assertThat(hex(of().text(null))).isNotEqualTo(hex(of().text("")));
    }

    @Test
    void aListIsNotItsElementsInARow() {
        var variants = Stream.of(
                of().texts(List.of("a", "b")),
                of().texts(List.of("a")).text("b"),
                of().text("a").text("b"),
                of().texts(List.of()).text("a").text("b"));
        assertThat(variants.map(CanonicalBytesTest::hex)).doesNotHaveDuplicates();
    }

    @Test
    void theUseIsPartOfTheBytes() {
        assertThat(hex(CanonicalBytes.of("lindung.audit-line.v1").text("x")))
                .isNotEqualTo(hex(CanonicalBytes.of("lindung.audit-seal.v1").text("x")));
    }

    @Test
    void whatPostgresqlRoundsAwayIsNotHashed() {
        var written = Instant.parse("2026-11-22T01:15:04.120331999Z");
        var readBack = Instant.parse("2026-11-22T01:15:04.120331Z");
        assertThat(hex(of().instant(written))).isEqualTo(hex(of().instant(readBack)));
        assertThat(hex(of().instant(readBack))).isNotEqualTo(hex(of().instant(readBack.plusNanos(1_000))));
    }

    private static CanonicalBytes of() {
        return CanonicalBytes.of("test");
    }

    private static String hex(CanonicalBytes bytes) {
        return HexFormat.of().formatHex(bytes.toBytes());
    }
}
