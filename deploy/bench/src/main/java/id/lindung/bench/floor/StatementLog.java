package id.lindung.bench.floor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what PostgreSQL was sent from its log ({@code log_statement = all}, prefix {@code %m [%p] }): each connection's
 * transactions, statement by statement, with their parameters.
 */
public final class StatementLog {

    private static final Pattern ENTRY = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL|ERROR|FATAL|WARNING):  (.*)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'[^']*+(?:''[^']*+)*+')", Pattern.DOTALL);

    private StatementLog() {}

    /** The committed transactions of all connections, in the order of their ends, without their begin and commit. */
    public static List<List<SentStatement>> transactions(List<String> lines) {
        var done = new ArrayList<List<SentStatement>>();
        Map<String, List<SentStatement>> open = new LinkedHashMap<>();
        for (var entry : entries(lines)) {
            var parsed = ENTRY.matcher(entry);
            if (parsed.matches()) {
                take(parsed, open, done);
            }
        }
        return done;
    }

    private static void take(Matcher entry, Map<String, List<SentStatement>> open, List<List<SentStatement>> done) {
        var process = entry.group(1);
        var text = entry.group(3);
        var transaction = open.get(process);
        if (entry.group(2).equals("DETAIL") && transaction != null && !transaction.isEmpty()) {
            transaction.add(new SentStatement(transaction.removeLast().sql(), parameters(text)));
            return;
        }
        var statement = STATEMENT.matcher(text);
        if (!entry.group(2).equals("LOG") || !statement.matches()) {
            return;
        }
        var sql = statement.group(1);
        if (sql.startsWith("BEGIN")) {
            open.put(process, new ArrayList<>());
        } else if (transaction != null && sql.equals("COMMIT")) {
            done.add(List.copyOf(transaction));
            open.remove(process);
        } else if (sql.equals("ROLLBACK")) {
            open.remove(process);
        } else if (transaction != null) {
            transaction.add(new SentStatement(sql, List.of()));
        }
    }

    /** Lines that begin with a tab go on with the one before. */
    private static List<String> entries(List<String> lines) {
        var entries = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static List<Optional<String>> parameters(String detail) {
        var all = new ArrayList<Optional<String>>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            var value = found.group(1);
            all.add(
                    value.equals("NULL")
                            ? Optional.empty()
                            : Optional.of(value.substring(1, value.length() - 1).replace("''", "'")));
        }
        return all;
    }
}
