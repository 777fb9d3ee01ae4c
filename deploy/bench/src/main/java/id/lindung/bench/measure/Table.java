package id.lindung.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Shows a finding to people: a line for each figure, seen beside floor and goal. Markdown, so that it can be kept. */
public final class Table {

    private static final List<String> HEAD =
            List.of("figure", "seen", "unit", "runs", "floor", "× floor", "goal", "met");

    private Table() {}

    /** The lines of the table, its heading first. */
    public static List<String> of(Finding finding) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        finding.measurements().forEach(measurement -> rows.add(row(measurement)));
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = new ArrayList<String>();
        lines.add("## " + finding.benchmark() + ": " + finding.question());
        finding.wrong().ifPresent(why -> lines.add("WRONG: " + why));
        if (!finding.measurements().isEmpty()) {
            lines.add(line(rows.getFirst(), widths));
            lines.add(line(
                    IntStream.of(widths)
                            .mapToObj(width -> "-".repeat(Math.max(3, width)))
                            .toList(),
                    widths));
            rows.stream().skip(1).forEach(row -> lines.add(line(row, widths)));
        }
        return lines;
    }

    private static List<String> row(Measurement measurement) {
        return List.of(
                measurement.name(),
                number(measurement.value()),
                measurement.unit(),
                measurement.runs().size() == 1
                        ? ""
                        : String.join(
                                " ",
                                measurement.runs().stream().map(Table::number).toList()),
                measurement.floor().isPresent() ? number(measurement.floor().getAsDouble()) : "",
                measurement.ratio().isPresent() ? number(measurement.ratio().getAsDouble()) : "",
                measurement
                        .goal()
                        .map(goal -> goal.bound().sign() + " " + number(goal.value()))
                        .orElse(""),
                measurement.met().map(met -> met ? "yes" : "no").orElse(""));
    }

    /** Three digits that mean something, more only before the point. */
    static String number(double value) {
        var size = Math.abs(value);
        if (size >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder("|");
        for (var column = 0; column < widths.length; column++) {
            line.append(' ').append(cells.get(column));
            line.append(" "
                            .repeat(Math.max(
                                    0, widths[column] - cells.get(column).length())))
                    .append(" |");
        }
        return line.toString();
    }
}
