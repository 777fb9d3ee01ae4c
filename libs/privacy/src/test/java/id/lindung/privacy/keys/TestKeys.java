package id.lindung.privacy.keys;

import id.lindung.local.keys.Keysets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real keys, made the way that the launcher makes them. */
public final class TestKeys {
    private TestKeys() {}

    /** Keys that nobody else has. */
    public static ServiceKeys fresh() {
        try {
            var folder = Files.createTempDirectory("lindung-keys-");
            Keysets.generate(folder);
            var keys = new KeysFolder(folder).read();
            delete(folder);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
