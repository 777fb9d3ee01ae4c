package id.lindung.bench.system;

import id.lindung.bench.probe.ProcessorTime;
import id.lindung.bench.probe.Usage;
import id.lindung.local.cli.Screen;
import id.lindung.local.server.Folders;
import id.lindung.local.stack.Service;
import id.lindung.local.stack.Stack;
import id.lindung.local.stack.StackConfig;
import id.lindung.local.story.People;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A whole system that was empty when it started and is gone when it is closed. */
public final class FreshSystem implements AutoCloseable {

    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final double RESTING = 0.2;

    private final Stack stack;
    private final Path folder;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private FreshSystem(Stack stack, Path folder) {
        this.stack = stack;
        this.folder = folder;
    }

    static FreshSystem start(StackConfig config, Path folder, Screen screen) throws IOException, InterruptedException {
        try {
            return new FreshSystem(Stack.start(config, screen), folder);
        } catch (RuntimeException | InterruptedException failed) {
            Folders.delete(folder);
            throw failed;
        }
    }

    public Stack stack() {
        return stack;
    }

    /** The people of a unit and of its partners. */
    public People people(String unit) {
        return new People(stack, http, unit);
    }

    /** A connection to a service's database past row-level security: to fill it and to look, never to pretend a request. */
    public Connection database(Service service) throws SQLException {
        return stack.superuser().connect("lindung_" + service.id());
    }

    /** What a service's first replica shows at {@code /q/metrics}. */
    public String metrics(Service service) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(stack.url(service).resolve("/q/metrics")).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    /** What every part has used by now: processor time by process, and write-ahead log. */
    public Usage usage() throws SQLException {
        var processes = new HashMap<Long, Usage.Spent>();
        for (var part : stack.parts()) {
            part.process().ifPresent(root -> {
                note(processes, root.pid(), part.name());
                root.descendants().forEach(child -> note(processes, child.pid(), part.name()));
            });
        }
        try (var connection = stack.superuser().connect();
                var statement = connection.createStatement()) {
            noteBackends(statement, processes);
            return new Usage(processes, walBytes(statement));
        }
    }

    /**
     * Waits until what was begun is worked off, so that it does not count with what comes next: until all parts together use a
     * fifth of a processor for a second, at most half a minute.
     */
    public void awaitRest() throws SQLException, InterruptedException {
        var end = System.nanoTime() + LONGEST_REST.toNanos();
        var before = usage();
        do {
            Thread.sleep(LOOK);
            var now = usage();
            if (now.since(before).millis(owner -> true) < RESTING * LOOK.toMillis()) {
                return;
            }
            before = now;
        } while (System.nanoTime() < end);
    }

    private static void note(Map<Long, Usage.Spent> processes, long pid, String owner) {
        processes.put(pid, new Usage.Spent(owner, ProcessorTime.of(pid)));
    }

    private static void noteBackends(java.sql.Statement statement, Map<Long, Usage.Spent> processes)
            throws SQLException {
        try (var rows =
                statement.executeQuery("select pid, datname from pg_stat_activity where backend_type = 'client backend'"
                        + " and datname like 'lindung\\_%'")) {
            while (rows.next()) {
                var service = rows.getString("datname").substring("lindung_".length());
                note(processes, rows.getLong("pid"), Usage.BACKENDS_OF + service);
            }
        }
    }

    private static long walBytes(java.sql.Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select (pg_current_wal_insert_lsn() - '0/0')::bigint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        http.shutdownNow();
        try {
            stack.close();
        } finally {
            Folders.delete(folder);
        }
    }
}
