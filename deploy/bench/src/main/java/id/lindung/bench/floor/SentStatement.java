package id.lindung.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One statement as a service sent it.
 *
 * @param sql with {@code $1} … for its parameters
 * @param parameters as text; nothing for null
 */
public record SentStatement(String sql, List<Optional<String>> parameters) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");

    public SentStatement {
        parameters = List.copyOf(parameters);
    }

    /** With JDBC's question marks. */
    public String jdbc() {
        return PLACEHOLDER.matcher(sql.replace("?", "??")).replaceAll("?");
    }

    /** The parameters in the order of JDBC's question marks. */
    public List<Optional<String>> jdbcParameters() {
        var ordered = new ArrayList<Optional<String>>();
        var placeholders = PLACEHOLDER.matcher(sql);
        while (placeholders.find()) {
            ordered.add(parameters.get(Integer.parseInt(placeholders.group(1)) - 1));
        }
        return ordered;
    }
}
