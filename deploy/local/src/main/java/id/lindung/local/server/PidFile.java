package id.lindung.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a child process across a sudden end of its parent: by its id and its start time, because ids are used again.
 *
 * @param file one line: process id and start time
 */
public record PidFile(Path file) {

    private static final Duration POLITE = Duration.ofSeconds(20);
    // The start time is told in clock ticks since a boot time that is itself rounded to a second.
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    /** Notes this process. */
    public void remember(Process process) {
        process.info().startInstant().ifPresent(start -> OwnerOnly.write(file, process.pid() + " " + start));
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
        if (noted.length != 2) {
            return Optional.empty();
        }
        var start = Instant.parse(noted[1]);
        return ProcessHandle.of(Long.parseLong(noted[0]))
                .filter(ProcessTable::runs)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(actual -> Duration.between(start, actual).abs().compareTo(ROUNDING) <= 0)
                        .isPresent());
    }

    /**
     * Ends the noted process when it still runs: politely, after 20 seconds at once.
     *
     * @throws ServerFailure when it cannot be ended; names its id
     */
    public void stopLeftover() {
        leftover().ifPresent(process -> {
            process.destroy();
            if (!ProcessTable.endWithin(List.of(process), POLITE)) {
                process.destroyForcibly();
                if (!ProcessTable.endWithin(List.of(process), POLITE)) {
                    throw new ServerFailure("Process " + process.pid() + " of an earlier start does not end");
                }
            }
        });
        forget();
    }
}
