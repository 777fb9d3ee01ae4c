package id.lindung.faults.observe;

import id.lindung.local.postgres.DatabaseSetup;
import id.lindung.local.postgres.Durability;
import id.lindung.local.postgres.PostgresServer;
import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import id.lindung.local.stack.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The four services' databases as their own migrations make them, on a server of their own, without the services. */
final class MigratedDatabases implements AutoCloseable {

    private static final List<String> LIBRARIES = List.of("identity", "messaging", "privacy");

    private final PostgresServer server;
    private final Map<Service, ServiceDatabase> databases = new EnumMap<>(Service.class);

    private MigratedDatabases(PostgresServer server) {
        this.server = server;
    }

    static MigratedDatabases in(Path folder) throws IOException, SQLException {
        var home = Path.of(System.getProperty("lindung.home"));
        var migrated = new MigratedDatabases(PostgresServer.start(new PostgresServer.Settings(
                folder.resolve("postgres"),
                folder.resolve("postgres.log"),
                folder.resolve("passwords"),
                home.resolve(".lindung/cache"),
                Ports.free(),
                Durability.NONE,
                Lifetime.WITH_PARENT)));
        for (var service : Service.values()) {
            migrated.migrate(service, home);
        }
        return migrated;
    }

    private void migrate(Service service, Path home) throws IOException, SQLException {
        var database = DatabaseSetup.ensure(server.superuser(), service.id());
        databases.put(service, database);
        try (var owner = Superuser.connect(database.jdbcUrl(), database.owner());
                var statement = owner.createStatement()) {
            // What Flyway would have made first.
            statement.execute("create table flyway_schema_history (installed_rank integer primary key)");
            for (var migration : migrations(service, home)) {
                statement.execute(Files.readString(migration)
                        .replace("${app_role}", database.app().user()));
            }
        }
    }

    private static List<Path> migrations(Service service, Path home) throws IOException {
        var folders = Stream.concat(
                        LIBRARIES.stream()
                                .map(library ->
                                        home.resolve("libs/%1$s/src/main/resources/db/%1$s".formatted(library))),
                        Stream.of(home.resolve(service.id() + "-service/src/main/resources/db/migration")))
                .toList();
        var all = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".sql")).forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return all;
    }

    Databases databases() {
        return new Databases(server.superuser(), databases::get);
    }

    /** Past row-level security. */
    Connection superuser(Service service) throws SQLException {
        return server.superuser().connect("lindung_" + service.id());
    }

    @Override
    public void close() {
        server.close();
    }
}
