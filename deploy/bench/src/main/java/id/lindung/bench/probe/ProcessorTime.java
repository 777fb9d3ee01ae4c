package id.lindung.bench.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Processor time of processes as the kernel counts it, in user and kernel mode ({@code /proc/<pid>/stat}, proc(5)). */
public final class ProcessorTime {

    /** {@code USER_HZ}: the same on every Linux that runs a JDK. */
    private static final long TICKS_PER_SECOND = 100;

    /** Counted after the process's name, which may itself hold blanks: fields 14 and 15 of the line. */
    private static final int USER = 11;

    private static final int KERNEL = 12;

    private static final Pattern BLANKS = Pattern.compile(" ");

    private ProcessorTime() {}

    /** Of all threads of a process since its start; zero when there is no such process. */
    public static Duration of(long pid) {
        try {
            return parse(Files.readString(Path.of("/proc/" + pid + "/stat")));
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }

    static Duration parse(String stat) {
        var fields =
                BLANKS.splitAsStream(stat.substring(stat.lastIndexOf(')') + 2)).toList();
        var ticks = Long.parseLong(fields.get(USER)) + Long.parseLong(fields.get(KERNEL));
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }
}
