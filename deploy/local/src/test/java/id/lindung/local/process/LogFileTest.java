package id.lindung.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void aFullFileIsMovedAsideWhileItsWriterGoesOn() throws Exception {
        // Given
        Path path = folder.resolve("case.log");
        LogFile log = new LogFile(path);
        try (var writer = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("before\n".getBytes(UTF_8));
            // When
            log.keepWithin(3);
            writer.write("after\n".getBytes(UTF_8));
        }
        // Then
        assertThat(path).hasContent("after");
        assertThat(folder.resolve("case.log.1")).hasContent("before");
        assertThat(log.linesSince(1_000)).containsExactly("after");
    }

    @Test
    void aFileWithinItsBoundIsLeftAlone() throws Exception {
        // Given
        LogFile log = new LogFile(Files.writeString(folder.resolve("case.log"), "one\n\ntwo\n"));
        // When
        log.keepWithin(9);
        // Then
        assertThat(log.linesSince(4)).containsExactly("two");
        assertThat(folder.resolve("case.log.1")).doesNotExist();
    }
}
