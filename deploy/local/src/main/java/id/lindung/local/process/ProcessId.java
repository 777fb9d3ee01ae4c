package id.lindung.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process of one boot of this machine, told apart from a later process that was given the same number.
 *
 * @param pid the kernel's number, which is reused
 * @param startTicks field 22 of {@code /proc/<pid>/stat}: clock ticks from boot to the start of the process (proc(5))
 * @param bootId {@code /proc/sys/kernel/random/boot_id}, since ticks begin again at zero with each boot
 */
public record ProcessId(long pid, long startTicks, String bootId) {

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /** The living process of that number; empty when there is none, or only the zombie of one. */
    public static Optional<ProcessId> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name stands in brackets and may itself hold blanks and brackets: the fields begin after the last one.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            return Optional.of(new ProcessId(pid, Long.parseLong(fields[START_TICKS]), currentBoot()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** In one read: the kernel answers a second one, at an offset, with the end of the file. */
    private static String currentBoot() throws IOException {
        try (BufferedReader file = Files.newBufferedReader(BOOT_ID)) {
            return file.lines().findFirst().orElseThrow();
        }
    }

    /** True while this very process runs; false when it ended, also when its number lives on in another one. */
    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }

    /** Asks the process to finish (SIGTERM). Does nothing to another process of the same number. */
    public void terminate() {
        handle().ifPresent(ProcessHandle::destroy);
    }

    /** Ends the process at once (SIGKILL). Does nothing to another process of the same number. */
    public void kill() {
        handle().ifPresent(ProcessHandle::destroyForcibly);
    }

    /**
     * Waits for the end of the process, which need not be a child of this one.
     *
     * @return whether it ended within the time
     */
    public boolean awaitEnd(Duration limit) throws InterruptedException {
        Optional<ProcessHandle> handle = handle();
        if (handle.isEmpty()) {
            return true;
        }
        try {
            handle.get().onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return !alive();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("Waiting for process " + pid + " failed", e);
        }
    }

    private Optional<ProcessHandle> handle() {
        return alive() ? ProcessHandle.of(pid) : Optional.empty();
    }
}
