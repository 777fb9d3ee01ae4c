package id.lindung.intake;

import id.lindung.testkit.Databases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Intake's tables, seen as their owner, past row-level security. */
public final class Tables {

    /** What is written by nobody's request: the sealer works on its own. */
    private static final List<String> NOT_OF_REQUESTS =
            List.of("audit_seal", "audit_unsealed", "audit_root", "flyway_schema_history");

    private static final String NAMES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' order by 1";

    private Tables() {}

    /** Rows of every table that a request can write to. */
    public static Map<String, Long> counts() {
        try (var connection = Databases.asOwner("intake")) {
            var counts = new HashMap<String, Long>();
            for (var table : all(connection, NAMES)) {
                if (!NOT_OF_REQUESTS.contains(table)) {
                    var own = table.equals("outbox") ? " where aggregate_type <> 'audit-log'" : "";
                    var count = all(connection, "select count(*) from " + table + own);
                    counts.put(table, Long.valueOf(count.getFirst()));
                }
            }
            return counts;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Every table of the schema. */
    public static List<String> names() {
        return all(NAMES);
    }

    /** Every row of the table as PostgreSQL writes it, bytes in hex. */
    public static String text(String table) {
        return String.join("\n", all("select row_of_table::text from " + table + " row_of_table"));
    }

    /** The first column of the one row. */
    public static String one(String query, Object... values) {
        return all(query, values).getFirst();
    }

    /** The first column of all rows. */
    public static List<String> all(String query, Object... values) {
        try (var connection = Databases.asOwner("intake")) {
            return all(connection, query, values);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Changes what no request could. */
    public static void run(String statement, Object... values) {
        try (var connection = Databases.asOwner("intake");
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The same over a connection of one's own. */
    public static List<String> all(Connection connection, String query, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
