package id.lindung.bench.probe;

import java.util.stream.DoubleStream;

/** What a service shows at {@code /q/metrics}, in the text format of OpenMetrics. */
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
                .mapToDouble(Metrics::value);
    }

    // A counter may end with an exemplar, such as the last request's trace: " # {trace_id="..."} 1.0 1795399931.883".
    private static double value(String line) {
        var exemplar = line.indexOf(" # ");
        var sample = exemplar < 0 ? line : line.substring(0, exemplar);
        return Double.parseDouble(sample.substring(sample.lastIndexOf(' ') + 1));
    }
}
