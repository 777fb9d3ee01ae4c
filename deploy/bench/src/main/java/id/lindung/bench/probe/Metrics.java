package id.lindung.bench.probe;

import java.util.stream.DoubleStream;

/** What a service shows at {@code /q/metrics}, in the text format of Prometheus. */
public final class Metrics {

    private Metrics() {}

    /**
     * The sum of a metric's samples; 0 when there is none.
     *
     * @param text all metrics of a service
     * @param name such as {@code lindung_sop_sweep_seconds_count}
     * @param label which must stand among the labels as it is, such as {@code found="none"}; blank for any
     */
    public static double sum(String text, String name, String label) {
        return samples(text, name, label).sum();
    }

    /** The highest of a metric's samples; 0 when there is none. See {@link #sum}. */
    public static double highest(String text, String name, String label) {
        return samples(text, name, label).max().orElse(0);
    }

    private static DoubleStream samples(String text, String name, String label) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
    }
}
