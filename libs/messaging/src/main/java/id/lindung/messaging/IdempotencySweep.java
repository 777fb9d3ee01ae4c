package id.lindung.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Period;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets idempotency keys after 30 days, one replica at a time. */
@ApplicationScoped
class IdempotencySweep {

    // Held to the end of the transaction; a replica that does not get it leaves the work to the one that has it.
    private static final String FORGET = """
            delete from idempotency_key
            where created_at < ? and (select pg_try_advisory_xact_lock(hashtext('lindung'), hashtext('idempotency')))""";

    private final DataSource database;
    private final Clock clock;
    private final Period keep;

    IdempotencySweep(
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "lindung.messaging.idempotency.keep") String keep) {
        this.database = database;
        this.clock = clock;
        this.keep = Period.parse(keep);
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FORGET)) {
            statement.setTimestamp(1, Timestamp.from(clock.instant().minus(keep)));
            statement.executeUpdate();
        }
    }
}
