package id.lindung.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Memory in use as PSS: what a process holds alone, plus its share of what it holds with others, so that a sum over
 * processes counts no page twice ({@code /proc/<pid>/smaps_rollup}, proc(5)).
 */
public final class ProportionalMemory {

    private static final String LINE = "Pss:";

    private ProportionalMemory() {}

    /** Bytes of the process and all its descendants; what ended meanwhile counts as 0. */
    public static long ofTree(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants())
                .mapToLong(process -> ofOne(process.pid()))
                .sum();
    }

    /** Bytes of the process alone; 0 when it is gone or may not be read. */
    public static long ofOne(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(LINE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
