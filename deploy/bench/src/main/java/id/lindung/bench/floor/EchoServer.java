package id.lindung.bench.floor;

import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Request;
import id.lindung.bench.probe.ProcessorTime;
import id.lindung.local.server.ChildProcess;
import id.lindung.local.server.Lifetime;
import id.lindung.local.server.Ports;
import id.lindung.local.server.ServerFailure;
import id.lindung.local.stack.JavaCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of the services' Quarkus, with a service's JVM options, that gives back the JSON that it is sent. */
public final class EchoServer implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Process process;
    private final URI url;

    private EchoServer(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts it and returns once it answers.
     *
     * @param application as Quarkus's build leaves it
     * @param folder for its log and temporary files
     * @param javaOptions as the services have them
     */
    public static EchoServer start(Path application, Path folder, List<String> javaOptions)
            throws IOException, InterruptedException {
        var port = Ports.free();
        Files.createDirectories(folder);
        var process = ChildProcess.start(
                List.of(),
                new JavaCommand(application, folder, List.of(), javaOptions).line(),
                Map.of("QUARKUS_HTTP_PORT", String.valueOf(port)),
                folder,
                folder.resolve("echo.log"),
                Lifetime.WITH_PARENT);
        var server = new EchoServer(process, URI.create("http://127.0.0.1:" + port));
        try {
            server.awaitReady();
            return server;
        } catch (RuntimeException | InterruptedException failed) {
            server.close();
            throw failed;
        }
    }

    private void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || process.waitFor(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServerFailure("The echo does not start");
            }
        }
    }

    private boolean answers() {
        try (var connection = new Connection(url)) {
            return connection.exchange(echo("{}")).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it listens. */
    public URI url() {
        return url;
    }

    /** A request that is answered with what it carries. */
    public static Request echo(String json) {
        return Request.of("POST", "/echo", Optional.empty(), Map.of(), Optional.of(json));
    }

    /** What it has used since its start. */
    public Duration processorTime() {
        return ProcessorTime.of(process.pid());
    }

    /** Its process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** It holds nothing that would have to be finished. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
