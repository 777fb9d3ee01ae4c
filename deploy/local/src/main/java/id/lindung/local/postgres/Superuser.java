package id.lindung.local.postgres;

import id.lindung.local.server.Passwords;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Access to a server on this machine as its superuser, whom row-level security does not bind. Serves no request. */
public final class Superuser {

    static final String NAME = "postgres";

    private final int port;
    private final Passwords passwords;

    /** @param secretsFolder as in {@link PostgresServer.Settings} */
    public Superuser(int port, Path secretsFolder) {
        this.port = port;
        this.passwords = new Passwords(secretsFolder);
    }

    /** A connection to the database {@code postgres}. */
    public Connection connect() throws SQLException {
        return connect("postgres");
    }

    /** A connection to this database. */
    public Connection connect(String database) throws SQLException {
        return connect(jdbcUrl(database), new Login(NAME, passwords.ensure(NAME)));
    }

    /** The address of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The role of this name with its password, which is made on first use. */
    Login login(String role) {
        return new Login(role, passwords.ensure(role));
    }

    /** A connection that needs no driver manager, which knows not every class loader's drivers. */
    public static Connection connect(String jdbcUrl, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5");
        var connection = new Driver().connect(jdbcUrl, properties);
        if (connection == null) {
            throw new SQLException("Not an address of PostgreSQL: " + jdbcUrl);
        }
        return connection;
    }
}
