package id.lindung.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What a closed loop took.
 *
 * @param latencies in microseconds
 * @param length from the first beginning to the last end
 */
public record Timed(Histogram latencies, Duration length) {

    /** How often it was done. */
    public long count() {
        return latencies.getTotalCount();
    }

    public double perSecond() {
        return count() / (length.toNanos() / 1e9);
    }

    /** Milliseconds that so many of a hundred did not exceed. */
    public double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1000.0;
    }
}
