package id.lindung.local.postgres;

import id.lindung.local.server.ProcessTable;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The processes that work on a data folder. PostgreSQL makes the folder the working directory of its postmaster and of
 * every backend, which tells them from any other process, even one that was given a used process id.
 */
record ClusterProcesses(Path folder) {

    private static final Duration KILLED_WITHIN = Duration.ofSeconds(10);

    /** The postmaster of an earlier start, when it still runs. */
    Optional<ProcessHandle> postmaster() {
        var noted = notedPid();
        return running().stream()
                .filter(process -> noted.equals(Optional.of(process.pid())))
                .findFirst();
    }

    /**
     * Ends all of them at once; what was committed is recovered from the write-ahead log at the next start. Backends whose
     * postmaster was killed finish their statement first and hold the shared memory that the next one wants.
     *
     * @throws ServerFailure when one does not end, or the lock file cannot be removed; names which
     */
    void kill() {
        var all = running();
        all.forEach(ProcessHandle::destroyForcibly);
        if (!ProcessTable.endWithin(all, KILLED_WITHIN)) {
            throw new ServerFailure("Process " + all.getFirst().pid() + " still works on the data folder " + folder
                    + " and does not end");
        }
        deleteLockFile();
    }

    // PostgreSQL refuses to start while a process of the noted id exists: also when the id is somebody else's by now,
    // or
    // when the one that ended has not been collected by its parent yet.
    private void deleteLockFile() {
        try {
            Files.deleteIfExists(lockFile());
        } catch (IOException failed) {
            throw new ServerFailure("The lock file " + lockFile() + " cannot be removed: " + failed, failed);
        }
    }

    private Path lockFile() {
        return folder.resolve("postmaster.pid");
    }

    private List<ProcessHandle> running() {
        var wanted = real(folder);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return ProcessHandle.allProcesses()
                .filter(process -> ProcessTable.workingFolder(process.pid()).equals(wanted))
                .filter(process -> ProcessTable.name(process.pid()).equals(Optional.of("postgres")))
                .toList();
    }

    // The first line of postmaster.pid; PostgreSQL documentation, "Database File Layout".
    private Optional<Long> notedPid() {
        try (var lines = Files.lines(lockFile())) {
            return lines.findFirst().map(line -> Long.parseLong(line.trim()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Path> real(Path folder) {
        try {
            return Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
