package id.lindung.messaging.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens the relay's connection outside the pool: it lives as long as the relay, and closing it must end the session, and
 * the lock with it, instead of handing both to the next borrower.
 */
@ApplicationScoped
class LeaderSessions {

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    LeaderSessions(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        database.setURL(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName(service + "-relay");
        database.setTcpKeepAlive(true);
        // Seconds. A database that vanished without a word must not hold the relay for the hours TCP would wait.
        database.setConnectTimeout(5);
        database.setSocketTimeout(30);
    }

    LeaderSession open() throws SQLException {
        return new LeaderSession(connect());
    }

    Connection connect() throws SQLException {
        return database.getConnection();
    }
}
