package id.lindung.bench.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of a benchmark.
 *
 * @param name unique within the benchmark, such as {@code 32 connections: p99}
 * @param unit such as {@code ms}
 * @param runs what each measured run gave, at least one
 * @param floor what the machine cannot do better, measured in the same run; in the same unit
 * @param goal what it is held against
 */
public record Measurement(String name, String unit, List<Double> runs, OptionalDouble floor, Optional<Goal> goal) {

    public Measurement {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured of " + name);
        }
    }

    /** A figure of one or several runs, held against nothing yet. */
    public static Measurement of(String name, String unit, List<Double> runs) {
        return new Measurement(name, unit, runs, OptionalDouble.empty(), Optional.empty());
    }

    /** A figure that was taken once. */
    public static Measurement of(String name, String unit, double value) {
        return of(name, unit, List.of(value));
    }

    /** The same beside its floor. */
    public Measurement beside(double measuredFloor) {
        return new Measurement(name, unit, runs, OptionalDouble.of(measuredFloor), goal);
    }

    /** The same held against a goal. */
    public Measurement heldAgainst(Goal wanted) {
        return new Measurement(name, unit, runs, floor, Optional.of(wanted));
    }

    /** The median of the runs; of an even number of them the mean of the middle two. */
    public double value() {
        return Median.of(runs);
    }

    /** How many times the floor; empty without one, or when the floor is 0. */
    public OptionalDouble ratio() {
        return floor.isPresent() && floor.getAsDouble() != 0
                ? OptionalDouble.of(value() / floor.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Whether the goal was met; empty without one. */
    public Optional<Boolean> met() {
        return goal.map(wanted -> wanted.metBy(value()));
    }
}
