package id.lindung.local.postgres;

import id.lindung.local.server.ServerFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Makes each service's database and its two roles; doing it again changes nothing. */
public final class DatabaseSetup {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private DatabaseSetup() {}

    /**
     * Database {@code lindung_<id>}, role {@code lindung_<id>_owner} (owns it, passes row-level security) and role
     * {@code lindung_<id>_app} (bound by row-level security; may read and write the owner's future tables). Nobody else
     * may connect.
     *
     * @param id of the service, such as {@code intake}
     * @throws ServerFailure when the server refuses; names the database
     */
    public static ServiceDatabase ensure(Superuser superuser, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Not the id of a service: " + id);
        }
        var database = "lindung_" + id;
        var owner = superuser.login(database + "_owner");
        var app = superuser.login(database + "_app");
        try {
            try (var connection = superuser.connect()) {
                role(connection, owner, "bypassrls");
                role(connection, app, "nobypassrls");
                database(connection, database, owner.user());
                run(connection, "revoke all on database " + database + " from public");
                run(connection, "grant connect on database " + database + " to " + app.user());
                run(connection, "revoke connect on database postgres from public");
                run(connection, "revoke connect on database template1 from public");
            }
            try (var connection = superuser.connect(database)) {
                rights(connection, owner.user(), app.user());
            }
        } catch (SQLException refused) {
            throw new ServerFailure("The database " + database + " cannot be set up: " + refused.getMessage(), refused);
        }
        return new ServiceDatabase(superuser.jdbcUrl(database), owner, app);
    }

    private static void role(Connection connection, Login login, String rowSecurity) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            run(connection, "create role " + login.user());
        }
        // A generated password holds no quote.
        run(
                connection,
                "alter role " + login.user() + " with login nosuperuser nocreatedb nocreaterole noreplication "
                        + rowSecurity + " password '" + login.password() + "'");
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + name + " owner " + owner);
        }
    }

    private static void rights(Connection connection, String owner, String app) throws SQLException {
        run(connection, "revoke all on schema public from public");
        run(connection, "grant usage on schema public to " + app);
        var future = "alter default privileges for role " + owner;
        run(connection, future + " in schema public grant select, insert, update, delete on tables to " + app);
        run(connection, future + " in schema public grant usage, select on sequences to " + app);
        // Functions are executable by everybody unless said otherwise, those with their owner's rights too.
        run(connection, future + " revoke execute on functions from public");
        run(connection, future + " in schema public grant execute on functions to " + app);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
