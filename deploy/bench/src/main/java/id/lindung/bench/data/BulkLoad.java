package id.lindung.bench.data;

import id.lindung.bench.load.WrongAnswer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fills a service's database past row-level security and without asking foreign keys, which hold by the way the copies are
 * made. What is there when it is done has been analysed, as it would have been in a database that grew so large.
 */
public final class BulkLoad implements AutoCloseable {

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = ? and is_identity = 'NO' and is_generated = 'NEVER'
            order by ordinal_position""";

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final Connection database;

    /** @param database of a superuser; closed with this */
    public BulkLoad(Connection database) throws SQLException {
        this.database = database;
        run("set session_replication_role = replica");
    }

    /**
     * Sets how many copies the next multiplications make: a table {@code copies} of this connection. Its column n counts
     * from the first number, its column unit takes each unit in turn, and a time-ordered id is in each of the others.
     */
    public void copies(int first, int count, List<String> units, List<String> ids) throws SQLException {
        run("drop table if exists copies");
        run("create temp table copies (n int primary key, unit text not null, %s)"
                .formatted(ids.stream().map(id -> id + " uuid not null").collect(Collectors.joining(", "))));
        var sql = "insert into copies select n, (?::text[])[1 + n %% ?]%s from generate_series(?, ?) n"
                .formatted(", uuidv7()".repeat(ids.size()));
        try (var statement = database.prepareStatement(sql)) {
            statement.setArray(1, database.createArrayOf("text", units.toArray()));
            statement.setInt(2, units.size());
            statement.setInt(3, first);
            statement.setInt(4, first + count - 1);
            statement.executeUpdate();
        }
        run("analyze copies");
    }

    /** Makes the rows; returns how many. */
    public int multiply(Multiplication rows) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(rows.sql(columns(rows.table())));
        }
    }

    private List<String> columns(String table) throws SQLException {
        try (var statement = database.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var columns = new ArrayList<String>();
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
                return columns;
            }
        }
    }

    /** Runs a statement; returns how many rows it wrote. */
    public int run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The number that a query answers with. */
    public long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The first column of what a query answers with. */
    public List<String> texts(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /**
     * Waits until a number that a query answers with is reached.
     *
     * @throws WrongAnswer when it is not within five minutes
     */
    public void await(String sql, long wanted) throws SQLException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        for (var seen = number(sql); seen < wanted; seen = number(sql)) {
            if (System.nanoTime() > end) {
                throw new WrongAnswer("Of %d only %d came within %s: %s".formatted(wanted, seen, LONGEST, sql));
            }
            Thread.sleep(BETWEEN);
        }
    }

    /** Has the database know what it holds, and its pages written. */
    public void settle() throws SQLException {
        run("vacuum (analyze)");
        run("checkpoint");
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
