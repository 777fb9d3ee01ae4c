package id.lindung.testkit;

import id.lindung.local.issuer.TokenIssuer;
import id.lindung.local.kafka.KafkaServer;
import id.lindung.local.keys.Keysets;
import id.lindung.local.postgres.DatabaseSetup;
import id.lindung.local.postgres.Durability;
import id.lindung.local.postgres.PostgresServer;
import id.lindung.local.postgres.ServiceDatabase;
import id.lindung.local.postgres.Superuser;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import java.net.URI;
import java.nio.file.Path;

/**
 * PostgreSQL, Kafka and the token issuer of this JVM's tests: the very classes that the product starts, begun once and
 * shared by all test classes. They end with the JVM, however it ends.
 *
 * <p>Quarkus loads test classes again and again in class loaders of their own; what is running is therefore noted in system
 * properties, which all of them see.
 */
public final class TestServers {

    private static final String NOTE = "lindung.testkit.";
    private static final String POSTGRES_PORT = NOTE + "postgres.port";
    private static final String KAFKA_PORT = NOTE + "kafka.port";
    private static final String ISSUER = NOTE + "issuer";

    private final Path folder;
    private final int postgresPort;
    private final URI issuer;

    private TestServers(Path folder, int postgresPort, URI issuer) {
        this.folder = folder;
        this.postgresPort = postgresPort;
        this.issuer = issuer;
    }

    /** The servers, started on first use; takes some five seconds then. Kafka waits until it is asked for. */
    public static TestServers get() {
        // Shared by all class loaders, as a lock on a class of ours would not be.
        synchronized (System.getProperties()) {
            if (System.getProperty(ISSUER) == null) {
                start();
            }
        }
        return new TestServers(
                folderOfThisJvm(), Integer.getInteger(POSTGRES_PORT), URI.create(System.getProperty(ISSUER)));
    }

    private static void start() {
        var folder = folderOfThisJvm();
        Folders.delete(folder);
        var postgres = PostgresServer.start(postgresSettings(folder));
        var issuer = TokenIssuer.start(0, folder.resolve("issuer"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            issuer.close();
            postgres.finish();
            postgres.close();
            Folders.delete(folder.resolve("postgres"));
        }));
        System.setProperty(POSTGRES_PORT, String.valueOf(postgres.port()));
        System.setProperty(ISSUER, issuer.issuer().toString());
    }

    private static void startKafka() {
        var folder = folderOfThisJvm();
        var broker = KafkaServer.start(kafkaSettings(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.process().destroyForcibly();
            Folders.delete(folder.resolve("kafka"));
        }));
        System.setProperty(KAFKA_PORT, String.valueOf(broker.port()));
    }

    private static PostgresServer.Settings postgresSettings(Path folder) {
        return new PostgresServer.Settings(
                folder.resolve("postgres"),
                folder.resolve("logs/postgres.log"),
                secrets(folder),
                cache(),
                Ports.free(),
                Durability.NONE,
                Lifetime.WITH_PARENT);
    }

    private static KafkaServer.Settings kafkaSettings(Path folder) {
        return new KafkaServer.Settings(
                folder.resolve("kafka"),
                folder.resolve("logs/kafka.log"),
                cache(),
                Ports.free(),
                Ports.free(),
                Lifetime.WITH_PARENT);
    }

    // Below target/ of the module under test, named after this JVM.
    private static Path folderOfThisJvm() {
        return Path.of(
                        "target",
                        "lindung-test",
                        String.valueOf(ProcessHandle.current().pid()))
                .toAbsolutePath();
    }

    private static Path secrets(Path folder) {
        return folder.resolve("secrets");
    }

    private static Path cache() {
        return ProjectFiles.home().resolve(".lindung/cache");
    }

    /** The database of a service, with roles and rights as in production; made on first use. */
    public ServiceDatabase database(String service) {
        return DatabaseSetup.ensure(superuser(), service);
    }

    /** For what no service may do itself, such as ending another session. */
    public Superuser superuser() {
        return new Superuser(postgresPort, secrets(folder));
    }

    /** As in {@code bootstrap.servers}; the broker is started on first use. */
    public String kafka() {
        synchronized (System.getProperties()) {
            if (System.getProperty(KAFKA_PORT) == null) {
                startKafka();
            }
        }
        return "127.0.0.1:" + Integer.getInteger(KAFKA_PORT);
    }

    /** The token issuer's address, and the claim {@code iss} of its tokens. */
    public URI issuer() {
        return issuer;
    }

    /** Where the token issuer keeps its key. */
    Path issuerFolder() {
        return folder.resolve("issuer");
    }

    /** The keys folder of a service; made on first use. */
    public Path keys(String service) {
        var keys = folder.resolve("keys").resolve(service);
        Keysets.ensure(keys);
        return keys;
    }

    /** The logs of PostgreSQL and Kafka; they stay after the tests. */
    public Path logs() {
        return folder.resolve("logs");
    }
}
