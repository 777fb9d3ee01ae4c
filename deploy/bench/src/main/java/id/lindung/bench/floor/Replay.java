package id.lindung.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** One connection that does a service's transaction again and again, each time as another one. */
public final class Replay implements AutoCloseable {

    private final Connection connection;
    private final List<SentStatement> transaction;
    private final List<PreparedStatement> prepared = new ArrayList<>();
    private final Random chance;
    private final Supplier<Map<String, String>> given;

    /**
     * @param connection as the service's own role; closed at the end
     * @param given which parameter becomes which, asked for each time
     */
    public Replay(
            Connection connection, List<SentStatement> transaction, Random chance, Supplier<Map<String, String>> given)
            throws SQLException {
        this.connection = connection;
        this.transaction = transaction;
        this.chance = chance;
        this.given = given;
        connection.setAutoCommit(false);
        for (var statement : transaction) {
            prepared.add(connection.prepareStatement(statement.jdbc()));
        }
    }

    /** Once, in one transaction. */
    public void once() throws SQLException {
        var freshness = new Freshness(chance, given.get());
        for (var number = 0; number < prepared.size(); number++) {
            send(prepared.get(number), transaction.get(number), freshness);
        }
        connection.commit();
    }

    private static void send(PreparedStatement statement, SentStatement sent, Freshness freshness) throws SQLException {
        var index = 1;
        for (var parameter : sent.jdbcParameters()) {
            if (parameter.isPresent()) {
                statement.setObject(index, freshness.of(parameter.get()), Types.OTHER);
            } else {
                statement.setNull(index, Types.OTHER);
            }
            index++;
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    // A service reads them too.
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
