package id.lindung.messaging.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when a request could be accepted: the database answers, and it is migrated and granted so far that an event can be
 * written into the outbox. The broker is not asked: complaints are accepted without it.
 */
@Readiness
@ApplicationScoped
class TablesReadiness implements HealthCheck {

    private static final String ASK = """
            select has_table_privilege('outbox', 'insert') and has_table_privilege('inbox', 'update')
              and has_table_privilege('idempotency_key', 'insert')""";

    private final DataSource database;

    TablesReadiness(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox and inbox").status(ready()).build();
    }

    private boolean ready() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ASK);
                var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException away) {
            return false;
        }
    }
}
