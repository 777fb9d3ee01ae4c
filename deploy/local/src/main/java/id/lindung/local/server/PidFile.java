package id.lindung.local.server;

import id.lindung.local.process.ProcessId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a child process across a sudden end of its parent, by more than its number, which is given again.
 *
 * @param file one line: the parts of a {@link ProcessId}
 */
public record PidFile(Path file) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Notes this process. */
    public void remember(Process process) {
        ProcessId.of(process.pid())
                .ifPresent(id -> OwnerOnly.write(file, id.pid() + " " + id.startTicks() + " " + id.bootId()));
    }

    /** Forgets the noted process, which has ended. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new ServerFailure("The file " + file + " cannot be removed: " + failed, failed);
        }
    }

    /** The noted process, when it still runs. */
    public Optional<ProcessHandle> leftover() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var noted = OwnerOnly.read(file).trim().split(" ", -1);
        if (noted.length != 3) {
            return Optional.empty();
        }
        var id = new ProcessId(Long.parseLong(noted[0]), Long.parseLong(noted[1]), noted[2]);
        return id.alive() ? ProcessHandle.of(id.pid()) : Optional.empty();
    }

    /**
     * Ends the noted process when it still runs: politely, after 20 seconds at once.
     *
     * @throws ServerFailure when it cannot be ended; names its id
     */
    public void stopLeftover() {
        leftover().ifPresent(process -> {
            process.destroy();
            if (!ProcessTable.endWithin(List.of(process), PATIENCE)) {
                process.destroyForcibly();
                if (!ProcessTable.endWithin(List.of(process), PATIENCE)) {
                    throw new ServerFailure("Process " + process.pid() + " of an earlier start does not end");
                }
            }
        });
        forget();
    }
}
