package id.lindung.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.local.postgres.DatabaseSetup;
import id.lindung.local.postgres.Durability;
import id.lindung.local.postgres.PostgresServer;
import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementFloorIT {

    private static final String COUNT = "insert into counter (unit, last) values (?, 1)"
            + " on conflict (unit) do update set last = counter.last + 1 returning last";

    @TempDir
    private Path folder;

    @Test
    void whatAServiceSentIsSentAgainAsAnotherTransactionEachTime() throws Exception {
        var settings = new PostgresServer.Settings(
                folder.resolve("data"),
                folder.resolve("postgres.log"),
                folder.resolve("secrets"),
                Path.of("target", "cache").toAbsolutePath(),
                Ports.free(),
                Durability.FULL,
                Lifetime.WITH_PARENT);
        try (var server = PostgresServer.start(settings)) {
            // Given
            var superuser = server.superuser();
            var database = DatabaseSetup.ensure(superuser, "floor");
            try (var owner = Superuser.connect(database.jdbcUrl(), database.owner());
                    var statement = owner.createStatement()) {
                statement.execute("create table counter (unit text primary key, last integer not null)");
                statement.execute("create table told (id uuid primary key, unit text not null, number integer not null,"
                        + " sealed bytea not null, note text, at timestamptz not null, unique (unit, number))");
            }
            // When
            List<SentStatement> sent;
            try (var capture = StatementCapture.of(superuser, database.app().user(), folder.resolve("postgres.log"))) {
                serve(database);
                sent = capture.await(transaction -> transaction.size() == 3);
            }
            try (var replay = new Replay(
                    Superuser.connect(database.jdbcUrl(), database.app()), sent, new Random(1), new Numbers()::next)) {
                for (var time = 0; time < 7; time++) {
                    replay.once();
                }
            }
            // Then
            assertThat(one(superuser, "select count(*) || ' ' || count(distinct sealed) from told"))
                    .isEqualTo("8 8");
            assertThat(one(superuser, "select last from counter where unit = '62.12'"))
                    .isEqualTo("8");
            assertThat(one(
                            superuser,
                            "select count(*) from told where note = 'it''s hers' and octet_length(sealed) = 16"))
                    .isEqualTo("8");
        }
    }

    /** As a service does it: one transaction, everything with parameters. */
    private static void serve(ServiceDatabase database) throws SQLException {
        try (var connection = Superuser.connect(database.jdbcUrl(), database.app())) {
            connection.setAutoCommit(false);
            try (var scope = connection.prepareStatement("select set_config('app.unit', ?, true)");
                    var count = connection.prepareStatement(COUNT);
                    var tell = connection.prepareStatement("insert into told values (?, ?, ?, ?, ?, ?::timestamptz)")) {
                scope.setString(1, "62.12");
                scope.execute();
                count.setString(1, "62.12");
                count.execute();
                tell.setObject(1, UUID.randomUUID());
                tell.setString(2, "62.12");
                tell.setInt(3, 700_001);
                tell.setBytes(4, new byte[16]);
                tell.setString(5, "it's hers");
                tell.setString(6, "2026-11-22T10:00:00Z");
                tell.execute();
            }
            connection.commit();
        }
    }

    private static final class Numbers {

        private int last = 800_000;

        Map<String, String> next() {
            last++;
            return Map.of("700001", String.valueOf(last));
        }
    }

    private static String one(Superuser superuser, String query) throws SQLException {
        try (Connection connection = superuser.connect("lindung_floor");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
