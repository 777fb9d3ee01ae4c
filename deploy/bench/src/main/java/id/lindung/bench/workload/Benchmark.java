package id.lindung.bench.workload;

import id.lindung.bench.measure.Measurement;
import id.lindung.bench.system.Lab;
import java.util.List;

/** One question about speed. A new one is a class beside this one and a line in {@link Benchmarks}. */
public interface Benchmark {

    /** As it is called on the command line. */
    String name();

    /** What it asks, in one line. */
    String question();

    /**
     * Starts what it needs, warms up, measures, and stops everything again.
     *
     * @throws id.lindung.bench.load.WrongAnswer when something answered otherwise than it must
     * @throws Exception when it could not be measured for another reason
     */
    List<Measurement> measure(Lab lab) throws Exception;
}
