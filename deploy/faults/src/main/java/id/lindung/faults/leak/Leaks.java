package id.lindung.faults.leak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Compares what a process was in the second quarter of its samples, warm by then, with what it was in the last: medians, so
 * that a moment's load is no leak. The heap may grow by a tenth; threads and connections by what a pool breathes.
 */
public final class Leaks {

    private static final double HEAP_MAY_GROW = 1.10;
    private static final double OTHERS_MAY_GROW = 1.10;
    private static final long BREATHES = 3;
    private static final int QUARTERS = 4;

    /** Fewer samples say nothing about a trend. */
    private static final int LEAST_SAMPLES = 8;

    /**
     * What was seen of one process.
     *
     * @param grown what grew too much; empty where nothing did
     */
    public record Trend(String part, String line, Optional<String> grown) {}

    private Leaks() {}

    /** A trend of each process that lived for long enough to have one. */
    public static List<Trend> trends(List<Sample> samples) {
        Map<String, List<Sample>> byProcess = samples.stream()
                .collect(Collectors.groupingBy(
                        one -> one.part() + " " + one.process(), TreeMap::new, Collectors.toList()));
        return byProcess.values().stream()
                .filter(several -> several.size() >= LEAST_SAMPLES)
                .map(Leaks::trend)
                .toList();
    }

    private static Trend trend(List<Sample> all) {
        var ordered = all.stream().sorted(Comparator.comparing(Sample::at)).toList();
        int quarter = ordered.size() / QUARTERS;
        var early = ordered.subList(quarter, 2 * quarter);
        var late = ordered.subList(ordered.size() - quarter, ordered.size());
        var grown = new ArrayList<String>();
        var heap = compare("live heap (KiB)", early, late, one -> one.liveBytes() / 1024, HEAP_MAY_GROW, 0, grown);
        var threads = compare("threads", early, late, Sample::threads, OTHERS_MAY_GROW, BREATHES, grown);
        var connections = compare("connections", early, late, Sample::connections, OTHERS_MAY_GROW, BREATHES, grown);
        var part = ordered.getFirst().part();
        return new Trend(
                part,
                "%-12s %s, %s, %s".formatted(part, heap, threads, connections),
                grown.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", grown)));
    }

    private static String compare(
            String what,
            List<Sample> early,
            List<Sample> late,
            ToLongFunction<Sample> of,
            double mayGrow,
            long breathes,
            List<String> grown) {
        long before = median(early, of);
        long after = median(late, of);
        var line = String.format(Locale.ROOT, "%s %,d -> %,d", what, before, after);
        if (after > before * mayGrow + breathes) {
            grown.add(line);
        }
        return line;
    }

    private static long median(List<Sample> samples, ToLongFunction<Sample> of) {
        var sorted = samples.stream().mapToLong(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
