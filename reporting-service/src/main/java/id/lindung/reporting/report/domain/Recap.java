package id.lindung.reporting.report.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The monthly recap of one unit, by the day of receipt in the unit's own time zone. A function of the facts alone: the
 * same facts give the same recap, whatever the clock says and in whatever order they came.
 *
 * @param asOf when the newest event that is counted here happened; empty while there is none
 * @param blocks one for each {@link Breakdown}, in its order
 */
public record Recap(String unit, YearMonth month, Optional<Instant> asOf, Totals totals, List<Block> blocks) {

    /** Sets the month's counts out under every code that a recap lists, zeros included. */
    public static Recap of(String unit, YearMonth month, Counts counts) {
        return new Recap(
                unit,
                month,
                counts.asOf(),
                counts.totals(),
                Arrays.stream(Breakdown.values())
                        .map(breakdown -> Block.of(breakdown, counts.of(breakdown)))
                        .toList());
    }

    /** What was received and opened in the month, each in its own counting unit. */
    public record Totals(long complaints, long cases, long victims) {}

    /**
     * One breakdown with its numbers.
     *
     * @param total the sum of the rows, in the breakdown's counting unit
     */
    public record Block(Breakdown breakdown, long total, List<Row> rows) {

        static Block of(Breakdown breakdown, Map<String, Long> counted) {
            var rows = breakdown.codes().with(counted.keySet()).stream()
                    .map(code -> new Row(code, breakdown.codes().label(code), counted.getOrDefault(code, 0L)))
                    .toList();
            return new Block(breakdown, rows.stream().mapToLong(Row::count).sum(), rows);
        }
    }

    /** How many fall under one code. */
    public record Row(String code, Label label, long count) {}
}
