package id.lindung.local.stack;

import id.lindung.local.kafka.KafkaServer;
import id.lindung.local.postgres.DatabaseSetup;
import id.lindung.local.postgres.PostgresServer;
import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.process.Launch;
import id.lindung.local.process.LogFile;
import java.util.EnumMap;
import java.util.Map;

/** PostgreSQL and Kafka as parts, and the databases in the former. */
final class Servers {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";

    private final StackConfig config;
    private final DataFolder data;
    private final KeysFolder keys;
    private volatile Map<Service, ServiceDatabase> databases = Map.of();

    Servers(StackConfig config, DataFolder data, KeysFolder keys) {
        this.config = config;
        this.data = data;
        this.keys = keys;
    }

    Launch postgres() {
        LogFile log = new LogFile(data.log(POSTGRES));
        return new ServerLaunch<>(log, () -> startPostgres(log), PostgresServer::process, PostgresServer::finish);
    }

    Launch kafka() {
        LogFile log = new LogFile(data.log(KAFKA));
        KafkaServer.Settings settings = new KafkaServer.Settings(
                data.kafka(),
                log.path(),
                config.cache(),
                config.ports().kafka(),
                config.ports().kafkaSeenAt(),
                config.ports().kafkaController(),
                config.lifetime());
        return new ServerLaunch<>(log, () -> KafkaServer.start(settings), KafkaServer::process, KafkaServer::finish);
    }

    private PostgresServer startPostgres(LogFile log) {
        PostgresServer server = PostgresServer.start(new PostgresServer.Settings(
                data.postgres(),
                log.path(),
                keys.passwords(),
                config.cache(),
                config.ports().postgres(),
                config.durability(),
                config.lifetime()));
        try {
            setUp(server);
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
        return server;
    }

    private void setUp(PostgresServer server) {
        Map<Service, ServiceDatabase> made = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            made.put(service, DatabaseSetup.ensure(server.superuser(), service.id()));
        }
        databases = made;
    }

    /** A service's database; there once PostgreSQL is ready. */
    ServiceDatabase database(Service service) {
        ServiceDatabase database = databases.get(service);
        if (database == null) {
            throw new IllegalStateException("PostgreSQL has not been ready yet");
        }
        return database;
    }

    Superuser superuser() {
        return new Superuser(config.ports().postgres(), keys.passwords());
    }

    String bootstrap() {
        return "127.0.0.1:" + config.ports().kafkaSeenAt();
    }
}
