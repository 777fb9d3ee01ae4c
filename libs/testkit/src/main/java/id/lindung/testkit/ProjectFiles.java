package id.lindung.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the project that belong to no module, such as the contracts. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** The project's root: the system property {@code lindung.home}, else the nearest folder above with contracts in it. */
    public static Path home() {
        var given = System.getProperty("lindung.home");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Set -Dlindung.home to the project's root");
    }

    /** A file below the folder of contracts. */
    public static Path contract(String path) {
        return home().resolve("contracts").resolve(path);
    }
}
