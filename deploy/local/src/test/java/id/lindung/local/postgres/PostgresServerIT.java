package id.lindung.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ProcessTable;
import id.lindung.local.server.ServerFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedAndNothingIsMade() throws IOException {
        try (var other = new ServerSocket(0, 1, Ports.loopback())) {
            // When, Then
            assertThatThrownBy(() -> start(settings(other.getLocalPort(), Durability.FULL)))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()));
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aFolderOfAnotherVersionIsNamedWithBothVersions() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/PG_VERSION"), "17\n");
        // When, Then
        assertThatThrownBy(() -> start(settings(Ports.free(), Durability.FULL)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContainingAll(folder.resolve("data").toString(), "PostgreSQL 17", "PostgreSQL 18");
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/holiday.jpg"), "");
        // When, Then
        assertThatThrownBy(() -> start(settings(Ports.free(), Durability.FULL)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(folder.resolve("data").toString());
        assertThat(folder.resolve("data/holiday.jpg")).exists();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        // Given
        Files.writeString(folder.resolve("file"), "");
        var below = new PostgresServer.Settings(
                folder.resolve("file/data"),
                folder.resolve("log"),
                folder.resolve("secrets"),
                CACHE,
                Ports.free(),
                Durability.FULL,
                Lifetime.WITH_PARENT);
        // When, Then
        assertThatThrownBy(() -> start(below))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(folder.resolve("file").toString());
    }

    @Test
    void aServerLessDurableThanWantedIsRefused() throws SQLException {
        // Given
        try (var server = start(settings(Ports.free(), Durability.NONE));
                var connection = server.superuser().connect()) {
            // When, Then
            assertThatThrownBy(() -> Durability.FULL.requireOf(connection))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("fsync");
        }
    }

    @Test
    void aCommittedRowSurvivesTheKillOfThePostmasterAndItsBackendsAreSeenOff() throws Exception {
        // Given
        var server = start(settings(Ports.free(), Durability.FULL));
        var busy = server.superuser().connect();
        try (var connection = server.superuser().connect()) {
            run(connection, "create table kept (id int primary key)");
            run(connection, "insert into kept values (1)");
        }
        var working = Thread.ofVirtual().start(() -> sleepInside(busy));
        await().until(() -> sleepers(server) == 1);
        // When
        server.process().destroyForcibly().waitFor();
        try (var again = start(settings(Ports.free(), Durability.FULL));
                var connection = again.superuser().connect()) {
            // Then
            assertThat(count(connection, "select count(*) from kept")).isEqualTo(1);
            assertThat(working.join(Duration.ofSeconds(30))).isTrue();
        }
        assertThat(new ClusterProcesses(folder.resolve("data")).postmaster()).isEmpty();
    }

    @Test
    void theNextStartTakesOverFromAServerThatWasLeftRunning() throws SQLException {
        // Given
        var first = start(settings(Ports.free(), Durability.FULL));
        try (var connection = first.superuser().connect()) {
            run(connection, "create table kept (id int primary key)");
        }
        // When
        try (var second = start(settings(first.port(), Durability.FULL));
                var connection = second.superuser().connect()) {
            // Then
            assertThat(ProcessTable.runs(first.process().toHandle())).isFalse();
            assertThat(count(connection, "select count(*) from kept")).isZero();
        }
    }

    @Test
    void aLockFileThatNamesAProcessOfSomebodyElseDoesNotKeepTheServerFromStarting() throws IOException {
        // Given
        start(settings(Ports.free(), Durability.NONE)).close();
        try (var other = start(settings("other", Ports.free(), Durability.NONE))) {
            Files.writeString(
                    folder.resolve("data/postmaster.pid"), other.process().pid() + "\n");
            // When
            try (var server = start(settings(Ports.free(), Durability.NONE))) {
                // Then
                assertThat(ProcessTable.runs(server.process().toHandle())).isTrue();
                assertThat(ProcessTable.runs(other.process().toHandle())).isTrue();
            }
        }
    }

    @Test
    void dataWithoutTheirPasswordsAreNotOpened() throws IOException {
        // Given
        start(settings(Ports.free(), Durability.NONE)).close();
        Files.delete(folder.resolve("secrets/postgres.password"));
        // When, Then
        assertThatThrownBy(() -> start(settings(Ports.free(), Durability.NONE)))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining(
                        folder.resolve("secrets/postgres.password").toString());
    }

    @Test
    void theLogTellsOfTroubleAndNeverWhatARowHolds() throws Exception {
        // Given
        var secret = "RAHASIA-Siti-Aminah";
        try (var server = start(settings(Ports.free(), Durability.NONE))) {
            try (var connection = server.superuser().connect()) {
                run(connection, "create table person (name text primary key, age int check (age < 200))");
                run(connection, "insert into person values ('" + secret + "', 1)");
                for (var wrong : List.of(
                        "insert into person values ('" + secret + "', 1)",
                        "insert into person values ('other " + secret + "', 999)",
                        "insert into person values (null, '" + secret + "')",
                        "select '" + secret + "'::uuid",
                        "select 1 as " + '"' + secret + '"' + " from nowhere where a = '" + secret + "'",
                        "do $$ begin raise warning '" + secret + "'; end $$",
                        "do $$ begin raise exception '" + secret + "' using detail = '" + secret + "'; end $$")) {
                    tolerate(() -> run(connection, wrong));
                }
            }
            // When
            var victim = server.superuser().connect();
            Thread.ofVirtual().start(() -> tolerate(() -> run(victim, "select pg_sleep(600), '" + secret + "'")));
            await().until(() -> sleepers(server) == 1);
            ProcessHandle.of(sleeperPid(server)).orElseThrow().destroyForcibly();
            await().until(() -> Files.readString(folder.resolve("log")).contains("signal 9"));
        }
        // Then
        assertThat(folder.resolve("log")).content().doesNotContain(secret);
    }

    @Test
    void passwordsAreReadableByTheirOwnerOnly() throws IOException {
        // Given
        try (var server = start(settings(Ports.free(), Durability.NONE))) {
            DatabaseSetup.ensure(server.superuser(), "intake");
        }
        // Then
        try (var files = Files.list(folder.resolve("secrets"))) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void settingUpADatabaseTwiceKeepsItsRowsAndPasswords() throws SQLException {
        // Given
        try (var server = start(settings(Ports.free(), Durability.NONE))) {
            var first = DatabaseSetup.ensure(server.superuser(), "intake");
            try (var owner = Superuser.connect(first.jdbcUrl(), first.owner())) {
                run(owner, "create table kept (id int primary key)");
            }
            // When
            var second = DatabaseSetup.ensure(server.superuser(), "intake");
            // Then
            assertThat(second).isEqualTo(first);
            try (var app = Superuser.connect(second.jdbcUrl(), second.app())) {
                assertThat(count(app, "select count(*) from kept")).isZero();
                assertThat(count(
                                app,
                                "select count(*) from pg_roles where rolname = current_user"
                                        + " and not rolsuper and not rolbypassrls and not rolcreaterole"))
                        .isEqualTo(1);
            }
        }
    }

    private PostgresServer start(PostgresServer.Settings settings) {
        return PostgresServer.start(settings);
    }

    private PostgresServer.Settings settings(int port, Durability durability) {
        return settings("data", port, durability);
    }

    private PostgresServer.Settings settings(String data, int port, Durability durability) {
        return new PostgresServer.Settings(
                folder.resolve(data),
                folder.resolve("log"),
                folder.resolve("secrets"),
                CACHE,
                port,
                durability,
                Lifetime.WITH_PARENT);
    }

    private static void sleepInside(Connection connection) {
        tolerate(() -> run(connection, "select pg_sleep(600)"));
    }

    private static final String SLEEPERS =
            " from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'";

    private static int sleepers(PostgresServer server) throws SQLException {
        try (var connection = server.superuser().connect()) {
            return count(connection, "select count(*)" + SLEEPERS);
        }
    }

    private static int sleeperPid(PostgresServer server) throws SQLException {
        try (var connection = server.superuser().connect()) {
            return count(connection, "select pid" + SLEEPERS);
        }
    }

    @FunctionalInterface
    private interface Statement {
        void run() throws SQLException;
    }

    private static void tolerate(Statement statement) {
        try {
            statement.run();
        } catch (SQLException wanted) {
            // The server's log is what matters here.
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
