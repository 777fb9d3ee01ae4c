package id.lindung.system;

import java.sql.Connection;
import java.sql.SQLException;

/** Keeps every writer of one table waiting inside its transaction, until it is closed. */
final class HeldTable implements AutoCloseable {

    private static final String WAITING =
            "select exists (select from pg_locks where relation = ?::regclass and not granted)";

    private final Connection connection;
    private final String table;

    private HeldTable(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** @param connection to the table's database; closed with this */
    static HeldTable hold(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share row exclusive mode");
        }
        return new HeldTable(connection, table);
    }

    boolean somebodyWaits() throws SQLException {
        try (var statement = connection.prepareStatement(WAITING)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
