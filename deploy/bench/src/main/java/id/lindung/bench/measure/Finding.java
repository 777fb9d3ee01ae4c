package id.lindung.bench.measure;

import java.util.List;
import java.util.Optional;

/**
 * What came of one benchmark.
 *
 * @param benchmark its name
 * @param question what it asks
 * @param measurements what it saw; empty when it went wrong
 * @param wrong why its figures do not count: something answered otherwise than it must
 */
public record Finding(String benchmark, String question, List<Measurement> measurements, Optional<String> wrong) {

    public Finding {
        measurements = List.copyOf(measurements);
    }
}
