package id.lindung.bench.workload;

import java.util.List;

/** All benchmarks in the order in which they run. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new Register(), new Walk(), new Events(), new Push(), new Read(), new Sop(), new Start(), new Overload());

    private Benchmarks() {}

    public static List<Benchmark> all() {
        return ALL;
    }

    /** Those of these names, in the order of {@link #all()}; all when none is named. */
    public static List<Benchmark> named(List<String> names) {
        return names.isEmpty()
                ? ALL
                : ALL.stream()
                        .filter(benchmark -> names.contains(benchmark.name()))
                        .toList();
    }
}
