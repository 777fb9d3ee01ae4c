package id.lindung.system.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads every file under a folder, logs, temporary files and the raw files of PostgreSQL and Kafka alike, and looks for needles. */
public final class FileScan {

    private final Path folder;

    public FileScan(Path folder) {
        this.folder = folder;
    }

    /** What was found, each as "file: needle as form". */
    public List<String> find(Scanner scanner) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> found.addAll(scan(scanner, file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private List<String> scan(Scanner scanner, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return Scanner.labelled("file " + folder.relativize(file), scanner.findIn(bytes));
        } catch (NoSuchFileException removedMeanwhile) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
