package id.lindung.privacy.keys;

import id.lindung.local.keys.Keysets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Real keys, made the way that the launcher makes them. */
public final class TestKeys {
    private TestKeys() {}

    /** Keys that nobody else has. */
    public static ServiceKeys fresh() {
        try {
            var folder = Files.createTempDirectory("lindung-keys-");
            Keysets.generate(folder);
            return new KeysFolder(folder).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
