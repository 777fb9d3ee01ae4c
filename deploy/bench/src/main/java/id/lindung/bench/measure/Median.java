package id.lindung.bench.measure;

import java.util.List;

/** The middle of some figures, which one disturbed run does not move. */
public final class Median {

    private Median() {}

    /** Of an even number the mean of the middle two. */
    public static double of(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
