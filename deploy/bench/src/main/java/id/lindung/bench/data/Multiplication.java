package id.lindung.bench.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * SQL that makes rows of a table for every row of {@code copies}: all columns as they stand in the rows that serve as
 * template, but those that are given anew. So what is measured looks as the service wrote it, whatever columns there are.
 */
public final class Multiplication {

    private final String table;
    private final String template;
    private final Map<String, String> anew;
    private final String order;

    private Multiplication(String table, String template, Map<String, String> anew, String order) {
        this.table = table;
        this.template = template;
        this.anew = Map.copyOf(anew);
        this.order = order;
    }

    /**
     * Copies as they are.
     *
     * @param template which rows of the table are copied, as a condition on {@code template}
     */
    public static Multiplication of(String table, String template) {
        return new Multiplication(table, template, Map.of(), "");
    }

    /** The same with another value in a column: an expression of {@code copy} and {@code template}. */
    public Multiplication with(String column, String expression) {
        var more = new LinkedHashMap<>(anew);
        more.put(column, expression);
        return new Multiplication(table, template, more, order);
    }

    /** The same, written in this order, which is that of ids which the database gives. */
    public Multiplication inOrderOf(String expressions) {
        return new Multiplication(table, template, anew, " order by " + expressions);
    }

    String table() {
        return table;
    }

    /**
     * The statement.
     *
     * @param columns those of the table that can be written
     * @throws IllegalArgumentException when a value is given for a column that is not among them
     */
    String sql(List<String> columns) {
        if (!columns.containsAll(anew.keySet())) {
            throw new IllegalArgumentException(table + " has " + columns + " and not all of " + anew.keySet());
        }
        var values = columns.stream()
                .map(column -> anew.getOrDefault(column, "template." + column))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from copies copy cross join %s template where %s%s"
                .formatted(table, String.join(", ", columns), values, table, template, order);
    }
}
