package id.lindung.faults.observe;

import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.stack.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The services' databases, past row-level security or bound by it. */
final class Databases {

    private final Superuser superuser;
    private final Function<Service, ServiceDatabase> databases;

    /** @param databases with the login that a service itself has */
    Databases(Superuser superuser, Function<Service, ServiceDatabase> databases) {
        this.superuser = superuser;
        this.databases = databases;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Every row of a query, asked as the superuser. */
    <T> List<T> all(Service service, String query, Row<T> row) throws SQLException {
        try (var connection = superuser(service)) {
            return all(connection, query, row);
        }
    }

    static <T> List<T> all(Connection connection, String query, Row<T> row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    /** The first column of a query. */
    List<String> texts(Service service, String query) throws SQLException {
        return all(service, query, row -> row.getString(1));
    }

    Connection superuser(Service service) throws SQLException {
        return superuser.connect("lindung_" + service.id());
    }

    /** A connection as the service itself has. */
    Connection app(Service service) throws SQLException {
        var database = databases.apply(service);
        return Superuser.connect(database.jdbcUrl(), database.app());
    }
}
