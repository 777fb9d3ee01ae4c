package id.lindung.local.keys;

import java.nio.file.Path;
import java.util.List;

/** Some keysets of a folder are gone. They must come back from a backup: new ones cannot read what the old ones wrote. */
public final class IncompleteKeysException extends RuntimeException {
    IncompleteKeysException(Path folder, List<String> missing) {
        super("The keys folder %s lacks %s. Restore it from its backup; new keys cannot read the existing data."
                .formatted(folder, String.join(", ", missing)));
    }
}
