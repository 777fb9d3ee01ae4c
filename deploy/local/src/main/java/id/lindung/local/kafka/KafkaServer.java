package id.lindung.local.kafka;

import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.PidFile;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * One Kafka broker that is its own controller (KRaft, combined mode), in a JVM of its own, on 127.0.0.1 only.
 *
 * <p>Topics are made by whoever needs them: the broker creates none by itself. Records of a topic are kept as the topic's
 * creator says.
 */
public final class KafkaServer implements AutoCloseable {

    /**
     * Where and how the broker runs.
     *
     * @param dataFolder the broker's log and its settings; formatted when empty
     * @param logFile what the broker has to say about itself; never a record
     * @param cacheFolder where the broker's jars are unpacked to, shared by all starts
     * @param port the broker listens here
     * @param seenAt where clients connect, as the broker tells them: the same, unless somebody passes them on
     * @param controllerPort the broker talks to its own controller here
     */
    public record Settings(
            Path dataFolder,
            Path logFile,
            Path cacheFolder,
            int port,
            int seenAt,
            int controllerPort,
            Lifetime lifetime) {

        /** A broker whose clients connect where it listens. */
        public Settings(
                Path dataFolder, Path logFile, Path cacheFolder, int port, int controllerPort, Lifetime lifetime) {
            this(dataFolder, logFile, cacheFolder, port, port, controllerPort, lifetime);
        }
    }

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

    private final Settings settings;
    private final Process process;

    private KafkaServer(Settings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts the broker and returns once it answers.
     *
     * @throws ServerFailure when a port is taken, the folder cannot be written, or the broker gives up; names which
     */
    public static KafkaServer start(Settings settings) {
        pidFile(settings).stopLeftover();
        Ports.requireFree(settings.port(), "Kafka");
        Ports.requireFree(settings.controllerPort(), "Kafka's controller");
        Folders.create(settings.dataFolder());
        var command = new KafkaCommand(settings);
        command.writeFiles();
        if (!Files.exists(command.records().resolve("meta.properties"))) {
            format(settings, command);
        }
        var process = ChildProcess.start(List.of(), command.run(), settings.logFile(), settings.lifetime());
        pidFile(settings).remember(process);
        var server = new KafkaServer(settings, process);
        try {
            server.awaitReady();
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
        return server;
    }

    private static void format(Settings settings, KafkaCommand command) {
        var process = ChildProcess.start(
                List.of(), command.format(ClusterId.random()), settings.logFile(), settings.lifetime());
        if (!ChildProcess.endsWithin(process, READY_WITHIN.toMillis()) || process.exitValue() != 0) {
            ChildProcess.kill(process);
            throw ServerFailure.logged(
                    "Kafka could not prepare its folder " + settings.dataFolder(), settings.logFile());
        }
    }

    private static PidFile pidFile(Settings settings) {
        return new PidFile(settings.dataFolder().resolve("kafka.pid"));
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!KafkaReadiness.answers(port())) {
            if (ChildProcess.endsWithin(process, 50)) {
                throw ServerFailure.logged(
                        "Kafka ended while starting (exit " + process.exitValue() + ")", settings.logFile());
            }
            if (System.nanoTime() > deadline) {
                throw ServerFailure.logged(
                        "Kafka was not ready within " + READY_WITHIN.toSeconds() + " s", settings.logFile());
            }
        }
    }

    public int port() {
        return settings.port();
    }

    /** What clients connect to, as in {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.seenAt();
    }

    /** The broker's own process. */
    public Process process() {
        return process;
    }

    /** Asks the broker to write out what it holds and stop; returns before it has. */
    public void finish() {
        process.destroy();
    }

    /** Stops the broker and returns when it has ended; after 20 seconds it is ended at once. */
    @Override
    public void close() {
        finish();
        if (!ChildProcess.endsWithin(process, STOPPED_WITHIN.toMillis())) {
            ChildProcess.kill(process);
        }
        pidFile(settings).forget();
    }
}
