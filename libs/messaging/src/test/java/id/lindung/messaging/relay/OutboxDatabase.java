package id.lindung.messaging.relay;

import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.testkit.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A service's database with an outbox, for relays that a test starts and kills itself. */
final class OutboxDatabase {

    static final String SERVICE = "relay";

    private final ServiceDatabase database;

    private OutboxDatabase(ServiceDatabase database) {
        this.database = database;
    }

    static OutboxDatabase migrated() {
        var database = TestServers.get().database(SERVICE);
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())
                .locations("db/messaging")
                .placeholders(Map.of("app_role", database.app().user()))
                .load()
                .migrate();
        return new OutboxDatabase(database);
    }

    LeaderSessions sessions(String service) {
        return new LeaderSessions(
                database.jdbcUrl(), database.app().user(), database.app().password(), service);
    }

    Connection connect() throws SQLException {
        return Superuser.connect(database.jdbcUrl(), database.app());
    }

    /** Writes the event as a service does, in the connection's transaction. */
    static void append(Connection connection, String aggregateType, UUID aggregateId, long sequence, String envelope)
            throws SQLException {
        var sql = "insert into outbox (event_id, aggregate_type, aggregate_id, aggregate_seq, envelope, created_at)"
                + " values (?, ?, ?, ?, ?, now())";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, aggregateType);
            statement.setObject(3, aggregateId);
            statement.setLong(4, sequence);
            statement.setString(5, envelope);
            statement.executeUpdate();
        }
    }

    /** The same, committed at once. */
    void append(String aggregateType, UUID aggregateId, long sequence, String envelope) throws SQLException {
        try (var connection = connect()) {
            append(connection, aggregateType, aggregateId, sequence, envelope);
        }
    }

    /** How many of the aggregate's rows are sent. */
    long sent(UUID aggregateId) throws SQLException {
        return count("aggregate_id = '%s' and sent_at is not null".formatted(aggregateId));
    }

    /** How many rows of the type wait. */
    long unsent(String aggregateType) throws SQLException {
        return count("aggregate_type = '%s' and sent_at is null".formatted(aggregateType));
    }

    /** How many of the aggregate's rows are parked for this reason. */
    long parked(UUID aggregateId, String reason) throws SQLException {
        return count("aggregate_id = '%s' and parked_reason = '%s'".formatted(aggregateId, reason));
    }

    private long count(String condition) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox where " + condition)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Ends the relay's session from outside, as a restart of the database does. */
    static void killSession(String service) throws SQLException {
        try (var connection = TestServers.get().superuser().connect();
                var statement = connection.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")) {
            statement.setString(1, service + "-relay");
            statement.execute();
        }
    }
}
