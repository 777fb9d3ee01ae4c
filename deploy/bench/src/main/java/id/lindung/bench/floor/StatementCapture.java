package id.lindung.bench.floor;

import id.lindung.bench.load.WrongAnswer;
import id.lindung.local.postgres.Superuser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Listens to what a service sends to PostgreSQL, by having its role's statements logged with their values. The people are
 * made up, and the log goes with the folder.
 */
public final class StatementCapture implements AutoCloseable {

    private static final List<String> LOUD =
            List.of("log_statement = 'all'", "log_parameter_max_length = -1", "log_error_verbosity = 'default'");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final Superuser superuser;
    private final String role;
    private final Path log;

    private StatementCapture(Superuser superuser, String role, Path log) {
        this.superuser = superuser;
        this.role = role;
        this.log = log;
    }

    /**
     * From now on, on new connections; those that the service has are ended.
     *
     * @param role as which the service connects
     * @param log the server's
     */
    public static StatementCapture of(Superuser superuser, String role, Path log) throws SQLException {
        var capture = new StatementCapture(superuser, role, log);
        for (var setting : LOUD) {
            capture.run("alter role " + role + " set " + setting);
        }
        capture.reconnect();
        return capture;
    }

    private void reconnect() throws SQLException {
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + role + "'");
    }

    /**
     * The last committed transaction that is the wanted one, once it is in the log.
     *
     * @throws WrongAnswer when none is within 20 seconds
     */
    public List<SentStatement> await(Predicate<List<SentStatement>> wanted) throws IOException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var found = new ArrayList<>(StatementLog.transactions(Files.readAllLines(log)));
            found.removeIf(wanted.negate());
            if (!found.isEmpty()) {
                return found.getLast();
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new WrongAnswer("The statements of " + role + " are not in " + log);
    }

    /** The service's connections are quiet again. */
    @Override
    public void close() throws SQLException {
        run("alter role " + role + " reset all");
        reconnect();
    }

    private void run(String sql) throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
