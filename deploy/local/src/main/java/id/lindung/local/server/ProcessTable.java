package id.lindung.local.server;

import id.lindung.local.process.ProcessId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the operating system knows of processes that this one need not have started. */
public final class ProcessTable {

    private static final long POLL_MILLIS = 20;

    private ProcessTable() {}

    /**
     * True while the process does anything. One that has ended stays in the table until its parent has taken note, which
     * the first process of some containers never does; that one does not run.
     */
    public static boolean runs(ProcessHandle process) {
        return ProcessId.of(process.pid()).isPresent();
    }

    /** Waits until none of them runs, at most so long; true when none does. */
    public static boolean endWithin(Collection<ProcessHandle> processes, Duration within) {
        var deadline = System.nanoTime() + within.toNanos();
        while (processes.stream().anyMatch(ProcessTable::runs)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** The command name, at most 15 characters, such as {@code postgres}. */
    public static Optional<String> name(long pid) {
        return read(pid, "comm").map(String::trim);
    }

    /** The working directory, unless the process has ended or belongs to somebody else. */
    public static Optional<Path> workingFolder(long pid) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "cwd")));
        } catch (IOException endedOrForeign) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(long pid, String name) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", String.valueOf(pid), name)));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for a process to end", interrupted);
        }
    }
}
