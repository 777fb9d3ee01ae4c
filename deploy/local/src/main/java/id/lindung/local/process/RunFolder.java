package id.lindung.local.process;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code run/*.json}: which processes were started on a data folder, so that whoever comes after a {@code kill -9} knows
 * them again.
 *
 * <p>Written through a rename: a reader finds a whole file or none.
 */
public final class RunFolder {

    private static final String SUFFIX = ".json";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /** Remembers the process under the part's name, replacing what stood there. */
    public void remember(String part, ProcessId process) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, part, ".new");
            Files.write(fresh, JSON.writeValueAsBytes(process));
            Files.move(fresh, file(part), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the part's process; harmless when there is none. */
    public void forget(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All processes remembered, by part. A file that cannot be read names no process and is left out. */
    public Map<String, ProcessId> all() {
        Map<String, ProcessId> found = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            read(file).ifPresent(process -> found.put(name.substring(0, name.length() - SUFFIX.length()), process));
        }
        return found;
    }

    private static Optional<ProcessId> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), ProcessId.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<Path> files() {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(
                    entries.filter(entry -> entry.toString().endsWith(SUFFIX)).toList());
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + SUFFIX);
    }
}
