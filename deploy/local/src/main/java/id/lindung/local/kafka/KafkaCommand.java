package id.lindung.local.kafka;

import id.lindung.local.server.OwnerOnly;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The broker's settings as files and its command lines. */
final class KafkaCommand {

    private final KafkaServer.Settings settings;

    KafkaCommand(KafkaServer.Settings settings) {
        this.settings = settings;
    }

    /** Where the broker keeps the records. */
    Path records() {
        return settings.dataFolder().resolve("records");
    }

    private Path properties() {
        return settings.dataFolder().resolve("server.properties");
    }

    private Path logging() {
        return settings.dataFolder().resolve("log4j2.properties");
    }

    /** Writes the settings anew, so that they are those of this version and these ports. */
    void writeFiles() {
        OwnerOnly.write(properties(), serverProperties());
        OwnerOnly.write(logging(), LOGGING);
    }

    List<String> run() {
        var command = java("broker", "-Xms64m", "-Xmx192m");
        command.addAll(List.of("kafka.Kafka", properties().toString()));
        return command;
    }

    List<String> format(String clusterId) {
        var command = java("format", "-Xmx96m");
        command.addAll(List.of(
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "--cluster-id",
                clusterId,
                "--config",
                properties().toString()));
        return command;
    }

    /** @param program names the archive of classes that its JVM writes when it first ends, and starts from ever after */
    private List<String> java(String program, String... memory) {
        var archive = settings.cacheFolder().resolve("kafka-" + program + ".jsa");
        var libraries = KafkaLibraries.unpack(settings.cacheFolder());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(memory));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                // The thorough compiler would take half of a start's processor time, for a load that is never hot here.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                // A missing or outdated archive is no trouble, and nothing to speak of.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                // Kafka unmaps its index files by a call that JDK 25 warns of.
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dlog4j2.configurationFile=" + logging(),
                "-cp",
                libraries.resolve("*").toString()));
        return command;
    }

    private String serverProperties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s

                # A misspelt topic must fail, not come into being.
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=8
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=8
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # One consumer of a group seldom waits for another to join.
                group.initial.rebalance.delay.ms=0
                # After a kill the controller takes the broker in again once its old session has run out, and both are one
                # process: nobody else could serve meanwhile. A pause longer than this costs a moment of new elections.
                broker.session.timeout.ms=2000
                broker.heartbeat.interval.ms=500

                # A small machine: few threads, and a cleaner that does not claim 128 MiB at once.
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                log.cleaner.dedupe.buffer.size=4194304
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                metadata.log.max.record.bytes.between.snapshots=4194304
                """.formatted(settings.port(), settings.controllerPort(), records(), settings.seenAt());
    }

    private static final String LOGGING = """
            status = warn
            appender.out.type = Console
            appender.out.name = out
            appender.out.layout.type = PatternLayout
            appender.out.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %p %c{1} %m%n
            rootLogger.level = warn
            rootLogger.appenderRef.out.ref = out
            """;
}
