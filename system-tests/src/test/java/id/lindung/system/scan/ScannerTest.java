package id.lindung.system.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {

    private static final String PLANTED = "Melati Karangan";
    private static final int LONG = 300_000;

    private final Scanner scanner = new Scanner(List.of(new Needle(PLANTED)));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aNeedleIsFoundWhereverItLiesBesideOrWithinALongNothing(String charset) {
        var planted = PLANTED.getBytes(Charset.forName(charset));
        for (var before : List.of(0, 1, LONG, (1 << 16) - 1, 1 << 16, (1 << 16) + 1, (1 << 17) - planted.length)) {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(new byte[before]);
            bytes.writeBytes(planted);
            bytes.writeBytes(new byte[LONG]);
            assertThat(scanner.findIn(bytes.toByteArray()))
                    .as("after %d bytes of nothing", before)
                    .isNotEmpty();
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(scanner.findIn(new byte[LONG])).isEmpty();
        assertThat(scanner.findIn("Somebody else".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
