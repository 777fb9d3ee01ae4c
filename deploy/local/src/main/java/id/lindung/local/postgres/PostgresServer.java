package id.lindung.local.postgres;

import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Passwords;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL server as a child process, on 127.0.0.1 only. Its data survive a SIGKILL of any process: the next start
 * ends what was left behind and recovers.
 *
 * <p>The caller makes sure that no second start works on the same data folder while the first is wanted: a start takes the
 * folder over from whoever holds it.
 */
public final class PostgresServer implements AutoCloseable {

    /**
     * Where and how the server runs.
     *
     * @param dataFolder the cluster; made when missing or empty
     * @param logFile what the server has to say about itself; never a row's value
     * @param secretsFolder the passwords of the superuser and of every role, a file of mode 0600 each
     * @param cacheFolder where the server's programs are unpacked to, shared by all starts
     */
    public record Settings(
            Path dataFolder,
            Path logFile,
            Path secretsFolder,
            Path cacheFolder,
            int port,
            Durability durability,
            Lifetime lifetime) {}

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    // Recovery reads the write-ahead log since the last checkpoint; on a slow disk that takes its time.
    private static final Duration RECOVERED_WITHIN = Duration.ofMinutes(10);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);
    private static final String STARTING_UP = "57P03";

    private final Settings settings;
    private final PostgresBinaries binaries;
    private final OsAccount account;
    private final Superuser superuser;
    private final Process process;

    private PostgresServer(
            Settings settings, PostgresBinaries binaries, OsAccount account, Superuser superuser, Process process) {
        this.settings = settings;
        this.binaries = binaries;
        this.account = account;
        this.superuser = superuser;
        this.process = process;
    }

    /**
     * Makes sure that the data folder can be worked on, without starting anything.
     *
     * @throws ServerFailure when it is of another version or user, or lacks its passwords; names which
     */
    public static void requireUsable(Path dataFolder, Path secretsFolder) {
        var cluster = new Cluster(dataFolder, new Passwords(secretsFolder));
        var _ = OsAccount.forDataFolder(cluster.folder());
        cluster.requireUsable();
    }

    /**
     * Starts the server and returns once it answers.
     *
     * @throws ServerFailure when the folder is of another version, of another user or not writable, when the port is taken,
     *     when the server gives up, or when it is less durable than wanted; names which
     */
    public static PostgresServer start(Settings settings) {
        var passwords = new Passwords(settings.secretsFolder());
        var cluster = new Cluster(settings.dataFolder(), passwords);
        var account = OsAccount.forDataFolder(cluster.folder());
        cluster.requireUsable();
        Folders.create(cluster.parent());
        var binaries = PostgresBinaries.unpack(settings.cacheFolder());
        account.requireReach(binaries.folder());
        account.requireReach(cluster.parent());
        stopLeftovers(cluster, binaries, account, settings.logFile());
        Ports.requireFree(settings.port(), "PostgreSQL");
        if (!cluster.exists()) {
            cluster.create(binaries, account, settings.logFile(), settings.durability());
        }
        var command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", cluster.folder().toString()));
        command.addAll(PostgresSettings.arguments(settings.port(), settings.durability()));
        var process = ChildProcess.start(account.prefix(), command, settings.logFile(), settings.lifetime());
        var superuser = new Superuser(settings.port(), settings.secretsFolder());
        var server = new PostgresServer(settings, binaries, account, superuser, process);
        try {
            server.awaitReady();
            server.requireDurability();
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
        return server;
    }

    private static void stopLeftovers(Cluster cluster, PostgresBinaries binaries, OsAccount account, Path log) {
        var processes = new ClusterProcesses(cluster.folder());
        if (processes.postmaster().isPresent()) {
            var stop = List.of(
                    binaries.program("pg_ctl"),
                    "stop",
                    "--silent",
                    "--mode=fast",
                    "--pgdata=" + cluster.folder(),
                    "--timeout=" + STOPPED_WITHIN.toSeconds());
            var stopping = ChildProcess.start(account.prefix(), stop, log, Lifetime.WITH_PARENT);
            ChildProcess.endsWithin(stopping, STOPPED_WITHIN.toMillis() + 5_000);
        }
        processes.kill();
    }

    private void awaitReady() {
        var started = System.nanoTime();
        while (true) {
            var state = probe();
            if (state.isEmpty()) {
                return;
            }
            if (ChildProcess.endsWithin(process, 50)) {
                throw ServerFailure.logged(
                        "PostgreSQL ended while starting (exit " + process.exitValue() + ")", settings.logFile());
            }
            var patience = state.equals(STARTING_UP) ? RECOVERED_WITHIN : READY_WITHIN;
            if (System.nanoTime() - started > patience.toNanos()) {
                throw ServerFailure.logged(
                        "PostgreSQL was not ready within " + patience.toSeconds() + " s (last answer " + state + ")",
                        settings.logFile());
            }
        }
    }

    /** The SQL state of a refused connection; empty when it works. */
    private String probe() {
        try (var connection = superuser.connect()) {
            return connection.isValid(5) ? "" : "08000";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private void requireDurability() {
        try (var connection = superuser.connect()) {
            settings.durability().requireOf(connection);
        } catch (SQLException failed) {
            throw new ServerFailure("PostgreSQL does not say how durable it is", failed);
        }
    }

    /** For setting up databases and roles; passes row-level security and owns everything. */
    public Superuser superuser() {
        return superuser;
    }

    public int port() {
        return settings.port();
    }

    /** The postmaster; every other process of the server is below it. */
    public Process process() {
        return process;
    }

    /** Asks the server to end every session, roll back what was not committed, and stop; returns before it has. */
    public void finish() {
        if (process.isAlive()) {
            // SIGINT, a "fast" stop: SIGTERM would wait until every client has gone.
            var interrupt = List.of(binaries.program("pg_ctl"), "kill", "INT", String.valueOf(process.pid()));
            var signal = ChildProcess.start(account.prefix(), interrupt, settings.logFile(), Lifetime.WITH_PARENT);
            ChildProcess.endsWithin(signal, STOPPED_WITHIN.toMillis());
        }
    }

    /** Stops the server and returns when nothing of it runs; after 30 seconds it is ended at once. */
    @Override
    public void close() {
        finish();
        if (!ChildProcess.endsWithin(process, STOPPED_WITHIN.toMillis())) {
            ChildProcess.kill(process);
        }
        new ClusterProcesses(settings.dataFolder().toAbsolutePath()).kill();
    }
}
